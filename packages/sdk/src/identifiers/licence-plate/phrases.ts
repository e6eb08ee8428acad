import type { Phrasebook } from "../../core/index.js";
import type { LicencePlateReason } from "./rule.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<LicencePlateReason> = {
  "licence-plate/shape": () =>
    "Biển số xe phải gồm hai chữ số của địa phương, một hoặc hai ký tự sê-ri và 4 hoặc 5 chữ số; biển quân đội gồm hai chữ cái và 3 đến 6 chữ số",
  "licence-plate/unknown-locality": () => "Hai chữ số đầu phải là ký hiệu địa phương đang dùng (81 ký hiệu)",
  "licence-plate/unused-letter": () => "Sê-ri không dùng các chữ I, J, O, Q, W: có thể nhầm với chữ số",
  "licence-plate/unused-second-letter": () => "Chữ thứ hai của sê-ri không dùng G, I, J, O, Q, W: có thể nhầm với chữ số",
  "licence-plate/unknown-series": () => "Sê-ri của xe tổ chức, cá nhân nước ngoài phải là NG, QT, CV hoặc NN",
  "licence-plate/car-or-motorcycle": () =>
    "Viết liền thì đây có thể là ô tô (một chữ, 5 số) hoặc mô tô cũ (một chữ một số, 4 số): phải biết loại xe",
};

/** English sentences. */
export const en: Phrasebook<LicencePlateReason> = {
  "licence-plate/shape": () =>
    "A licence plate must have two digits of the locality, one or two characters of the series and 4 or 5 digits; army plates have two letters and 3 to 6 digits",
  "licence-plate/unknown-locality": () => "The first two digits must be a locality code in use (there are 81)",
  "licence-plate/unused-letter": () => "Series do not use I, J, O, Q, W: a digit may have been misread",
  "licence-plate/unused-second-letter": () => "The second letter of a series is never G, I, J, O, Q, W: a digit may have been misread",
  "licence-plate/unknown-series": () => "The series of foreigners' vehicles must be NG, QT, CV or NN",
  "licence-plate/car-or-motorcycle": () =>
    "Without separators this may be a car (one letter, 5 digits) or an old motorcycle (a letter and a digit, 4 digits): the kind of vehicle must be known",
};
