import { createAddressEntry, search } from "@hoso/sdk/elements/address";

const entry = createAddressEntry();
entry.write("2 Lê Duẩn");
await entry.openFormer(); // the former lists are loaded here, not before
for (const [level, typed] of [
  ["province", "ho chi minh"],
  ["district", "quan 1"],
  ["commune", "ben nghe"],
] as const)
  entry.chooseFormer(level, search(entry.formerChoices(level), typed)[0]?.code);

console.log(entry.text()); // 2 Lê Duẩn, Phường Sài Gòn, Thành phố Hồ Chí Minh
const { commune, enteredAs } = entry.state;
console.log(commune, enteredAs); // 26740 26740
