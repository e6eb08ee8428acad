/** Mười hai họ tên giả, and what the fonts VNI and TCVN3 leave of them once their bytes are taken for Unicode. */
export const damagedNames: readonly { readonly vni: string; readonly tcvn3: string }[] = [
  // Nguyễn Văn Hải
  { vni: "Nguyeãn Vaên Haûi", tcvn3: "NguyÔn V¨n H¶i" },
  // Trần Thị Hạnh
  { vni: "Traàn Thò Haïnh", tcvn3: "TrÇn ThÞ H¹nh" },
  // Lê Đức Dũng
  { vni: "Leâ Ñöùc Duõng", tcvn3: "Lª §øc Dòng" },
  // Phạm Thị Quỳnh
  { vni: "Phaïm Thò Quyønh", tcvn3: "Ph¹m ThÞ Quúnh" },
  // Hoàng Văn Khánh
  { vni: "Hoaøng Vaên Khaùnh", tcvn3: "Hoµng V¨n Kh¸nh" },
  // Bùi Thị Hiền
  { vni: "Buøi Thò Hieàn", tcvn3: "Bïi ThÞ HiÒn" },
  // Võ Quang Thắng
  { vni: "Voõ Quang Thaéng", tcvn3: "Vâ Quang Th¾ng" },
  // Huỳnh Thị Thảo
  { vni: "Huyønh Thò Thaûo", tcvn3: "Huúnh ThÞ Th¶o" },
  // Phan Hữu Nghĩa
  { vni: "Phan Höõu Nghóa", tcvn3: "Phan H÷u NghÜa" },
  // Dương Thị Hương
  { vni: "Döông Thò Höông", tcvn3: "D­¬ng ThÞ H­¬ng" },
  // Ngô Văn Cường
  { vni: "Ngoâ Vaên Cöôøng", tcvn3: "Ng« V¨n C­êng" },
  // Vũ Thị Nhung
  { vni: "Vuõ Thò Nhung", tcvn3: "Vò ThÞ Nhung" },
];
