import { explain, parse } from "@hoso/sdk/identifiers/personal-id";

for (const { name, text, means } of explain(parse("079 105 000 001"), "vi")) console.log(`${text}: ${name}, ${means}`);
// 079: Nơi đăng ký khai sinh, Hồ Chí Minh
// 1: Thế kỷ và giới tính, nữ, sinh trong khoảng 1900–1999
// 05: Năm sinh, 1905
// 000001: Số ngẫu nhiên, không mang nghĩa
