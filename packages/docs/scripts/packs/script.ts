// The script of a lesson inside a package: one file, so that it works from any folder, behind any address, and offline.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Lesson } from "../../src/catalogue/lesson.ts";
import type { Standard } from "./standard.ts";

const docs = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** What begins the lesson: the file that speaks a standard, and the call. */
const beginning = (standard: Standard): readonly [file: string, call: string] =>
  standard === "cmi5" ? ["cmi5", "run(lesson)"] : ["scorm", `run(${JSON.stringify(standard)}, lesson)`];

function entry(lesson: Lesson, standard: Standard): string {
  const [file, call] = beginning(standard);
  const plan = JSON.stringify(lesson.parts.map(({ exercise, draw }) => ({ exercise, draw })));
  const imports = lesson.parts.map(
    ({ exercise }, i) => `import { exercise as e${i} } from ${JSON.stringify(`./src/lessons/${exercise}.exercise.ts`)};`,
  );
  return `${imports.join("\n")}
import "./src/components/branching-drill.ts";
import "./src/components/lesson-progress.ts";
import "./src/law/held-when.ts";
import { run } from "./src/lms/${file}.ts";
const lesson = { plan: ${plan}, exercises: [${lesson.parts.map((_, i) => `e${i}`).join(", ")}] };
${call};
`;
}

const made = new Map<string, Promise<Uint8Array>>();

/** Nothing in it depends on when or where it was made, nor on the language of the page: each is made once. */
export function scriptOf(lesson: Lesson, standard: Standard): Promise<Uint8Array> {
  const key = `${lesson.id} ${standard}`;
  const script = made.get(key) ?? bundled(lesson, standard);
  made.set(key, script);
  return script;
}

async function bundled(lesson: Lesson, standard: Standard): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: entry(lesson, standard), resolveDir: docs, sourcefile: "lesson.ts", loader: "ts" },
    absWorkingDir: docs,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    define: { "import.meta.env.BASE_URL": '"/"' },
    write: false,
    logLevel: "silent",
    plugins: [
      {
        name: "the platform keeps the log",
        setup({ onResolve }) {
          // esbuild reads Go's expressions, which know no flags
          onResolve({ filter: new RegExp(String.raw`^\./learner\.ts$`) }, () => ({ path: join(docs, "src/lms/learner.ts") }));
        },
      },
    ],
  });
  return outputFiles[0]!.contents;
}
