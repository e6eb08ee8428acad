import { expect, test } from "vitest";
import { unitTypes } from "../../codes/province/index.js";
import { read, type Unit } from "../address/index.js";
import { allUnits, formerDistricts, formerProvinces } from "./all-units.js";

const districts = [...formerDistricts(formerProvinces()).values()];
const units = allUnits();
const short = ({ type, name }: Unit): string => `${unitTypes[type].short}${name}`;
const full = ({ type, name }: Unit): string => `${unitTypes[type].full} ${name}`;

test.each<[string, (district: Unit, province: Unit) => string]>([
  ["full, the province bare", (d, p) => `Số 1 Đường Hoa Sen, ${full(d)}, ${p.name}`],
  ["short, the province bare", (d, p) => `Số 1 Đường Hoa Sen, ${short(d)}, ${p.name}`],
  ["no comma before the district", (d, p) => `Số 1 Đường Hoa Sen ${full(d)}, ${p.name}`],
  ["alone", (d, p) => `${full(d)}, ${p.name}`],
  ["the province with its type", (d, p) => `${full(d)}, ${full(p)}`],
])("a former district without a commune is read as the district, never settled as a commune: %s", (_, write) => {
  const astray = districts.filter((district) => {
    const { status, candidates } = read(write(district, district.parent!), { units });
    return status !== "partial" || !candidates.some((each) => each.district?.code === district.code && each.commune === undefined);
  });
  expect(astray).toEqual([]);
});

test("the list in force does not settle it either", () => {
  for (const text of ["Quận Nam Từ Liêm, Hà Nội", "Số 1 Đường Hoa Sen Quận Bắc Từ Liêm, Hà Nội"])
    expect(read(text)).toMatchObject({ status: "partial", candidates: [{ province: { code: "01" } }] });
  // an office of a district is no district: the commune that is there is read as before
  expect(read("Khu tập thể Huyện ủy, Ba Đình, Hà Nội")).toMatchObject({ status: "ok", address: { code: "00004" } });
});
