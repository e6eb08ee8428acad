import { PersonalId } from "@hoso/sdk";
const answer = PersonalId.safeParse("00100000000");
console.log(answer.error?.issues[0]?.message); // Số định danh cá nhân phải gồm đúng 12 chữ số
