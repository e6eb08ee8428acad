import { seeded } from "@hoso/sdk/core";
import { generate } from "@hoso/sdk/databases/population/citizen-2014";
import { Citizen2014, citizenAsOf, migrate } from "@hoso/sdk/databases/population/versions";
import { say } from "@hoso/sdk/locales/vi";

for (const day of ["2015-06-01", "2020-06-01", "2022-06-01", "2025-06-01"]) {
  const answer = citizenAsOf(day);
  console.log(`${day}: ${answer.ok ? `${answer.version.name.vi}, ${answer.version.items} mục` : answer.reasons.map(say).join("; ")}`);
}
// 2015-06-01: Ngày của dữ liệu phải từ 1/1/2016: trước ngày ấy luật chưa lập Cơ sở dữ liệu quốc gia về dân cư, nên không có lược đồ nào
// 2020-06-01: Luật Căn cước công dân 2014, 15 mục
// 2022-06-01: Luật Căn cước công dân 2014, sửa đổi năm 2020, 18 mục
// 2025-06-01: Luật Căn cước 2023, 26 mục

const [someone] = generate(seeded(2090), 1);
const { missing, remarks } = migrate(Citizen2014.parse(someone?.record));
for (const { item, name, required } of missing) console.log(`khoản ${item}: ${name.vi}${required ? " (bắt buộc)" : ""}`);
// khoản 2: Tên gọi khác
// khoản 6: Nơi sinh
// khoản 13: Số chứng minh nhân dân 09 số
// khoản 14: Ngày, tháng, năm cấp, nơi cấp, thời hạn sử dụng của thẻ căn cước, thẻ căn cước công dân, chứng minh nhân dân 12 số
// khoản 20: Số hồ sơ cư trú
// khoản 25: Số thuê bao di động
// khoản 25: Địa chỉ thư điện tử
// khoản 26: Thông tin khác theo quy định của Chính phủ
for (const remark of remarks) console.log(say(remark));
// Luật năm 2014 không ghi con và người được đại diện: danh sách người thân cần được bổ sung theo luật nay
