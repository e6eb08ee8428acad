import { vietnameseLetters } from "../../core/index.js";

/** Vần, without its tone; the first group ends in a stop, and takes only two of the six tones. */
const STOPPED =
  "ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich iêc iêp iêt ip it oac oach oap oat oăc oăt oc oet ooc op ot ôc ôp ôt ơp ơt uât uc uêch uôc uôt up ut uych uyêt uyp uyt ưc ươc ươp ươt ưt yêt";
const OPEN =
  "a ai am an ang anh ao au ay ăm ăn ăng âm ân âng âu ây e em en eng eo ê êm ên êng ênh êu i ia iêm iên iêng iêu im in inh iu o oa oai oam oan oang oanh oao oay oăm oăn oăng oe oen oeo oi om on ong oong ô ôi ôm ôn ông ơ ơi ơm ơn u ua uân uâng uây uê uênh ui um un ung uơ uôi uôm uôn uông uy uya uyên uyn uynh uyu ư ưa ưi ưm ưn ưng ươi ươm ươn ương ươu ưu y yêm yên yêng yêu";

/** Âm đầu. */
const ONSET = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** The two tones that a stopped rime takes: sắc and nặng. */
const SHARP = /[\u0301\u0323]/u;

let stopped: ReadonlySet<string> | undefined;
let open: ReadonlySet<string> | undefined;

function isRime(rime: string, tone: string): boolean {
  stopped ??= new Set(STOPPED.split(" "));
  open ??= new Set(OPEN.split(" "));
  return open.has(rime) || (stopped.has(rime) && SHARP.test(tone));
}

/** Âm tiết viết đúng chính tả tiếng Việt: it may mean nothing, but it could be a word. */
export function isSyllable(word: string): boolean {
  if (word.length > 14) return false;
  const lower = word.toLowerCase().normalize("NFC");
  for (const c of lower) if (!vietnameseLetters.includes(c)) return false;
  const decomposed = lower.normalize("NFD");
  const tones = decomposed.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const base = decomposed.replace(TONE, "").normalize("NFC");
  const tone = tones[0] ?? "";
  const onset = ONSET.exec(base)?.[0] ?? "";
  const rime = base.slice(onset.length);
  // quỳnh is read like huỳnh
  if (onset === "qu" && rime.startsWith("y")) return isRime(`u${rime}`, tone);
  // gì and gìn have g for their onset, gia has gi
  return isRime(rime, tone) || (onset === "gi" && isRime(base.slice(1), tone));
}
