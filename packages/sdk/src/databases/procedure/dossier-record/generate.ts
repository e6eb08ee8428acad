import { addDays, between, pick, type PlainDate, type Random } from "../../../core/index.js";
import * as dossierCode from "../../../identifiers/dossier-code/index.js";
import * as phoneNumber from "../../../identifiers/phone-number/index.js";
import { agreeing, drawerOf, eachAgreeing, momentOn } from "../../drawn.js";
import { generatorOf } from "../../made.js";
import { chance, dayBetween, peopleMaker } from "../../people.js";
import { codeOf, procedures } from "../made-up.js";
import { facts } from "./facts.js";
import type { DossierRecord } from "./schema.js";

function start(random: Random) {
  const someone = peopleMaker(random);
  let count = 0;
  const draw = drawerOf(random, facts, {
    units: { "dossier-code": dossierCode, "phone-number": phoneNumber },
    said: {
      MaTTHC: () => codeOf(random),
      SoBienNhan: () => `BN${++count}`,
      HinhThuc: ["1", "2"],
      ThongTinTra: ["Trả trực tiếp", "Trả qua bưu chính", "Trả trực tuyến"],
      DonViXuLy: ["Ủy ban nhân dân Phường Bình Minh", "Ủy ban nhân dân Xã Hòa An"],
      "DanhSachLePhi[].Gia": () => String(1_000 * between(random, 0, 50)),
      "DanhSachTepDinhKemKhac[].SoLuong": () => String(between(random, 1, 5)),
      "TaiLieuNop[].TenTepDinhKem": ["to-khai.pdf", "giay-to.pdf"],
    },
  });
  return () => {
    const { name, field, result } = pick(random, procedures);
    const owner = someone();
    const drawn = draw();
    // handed in, received, then finished and given back, never later than promised; or refused
    const received = dayBetween(random, "2080-01-01", "2089-11-30");
    const after = (days: number): PlainDate => addDays(received, days);
    const done = between(random, 1, 9);
    const refused = chance(random, 0.1);
    return agreeing(drawn, {
      TenTTHC: name,
      TrichYeuHoSo: name,
      MaLinhVuc: field[0],
      TenLinhVuc: field[1],
      ChuHoSo: owner.name,
      MaDoiTuong: owner.personalId,
      SoGiayToChuHoSo: owner.personalId,
      DinhDanhCHS: eachAgreeing(drawn["DinhDanhCHS"], { SoDinhDanh: owner.personalId }).slice(0, 1),
      NgayNopHoSo: momentOn(random, after(-1)),
      NgayTiepNhan: momentOn(random, received),
      NgayHenTra: momentOn(random, after(10)),
      NgayTuChoi: refused ? momentOn(random, after(done)) : undefined,
      NgayKetThucXuLy: refused ? undefined : momentOn(random, after(done)),
      NgayTra: refused ? undefined : momentOn(random, after(done + 1)),
      DanhSachGiayToKetQua: eachAgreeing(drawn["DanhSachGiayToKetQua"], { TenGiayTo: result }),
    });
  };
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<DossierRecord>(facts, start);
