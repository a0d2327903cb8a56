import { writeFile } from "node:fs/promises";
import { cpus, loadavg, totalmem } from "node:os";
import { parseArgs } from "node:util";
import type { Browser } from "@playwright/test";
import { startBrowser } from "./browser.ts";
import { buildPeers, folderOf, PICTURE } from "./buildPeers.ts";
import { isAnyMissed, type Round } from "./goals.ts";
import { measureGrowth } from "./growth.ts";
import { type Measurement, measure, type Task } from "./measure.ts";
import { type BenchPage, isPageName, PAGES, PROFILES } from "./pages.ts";
import { writePicture } from "./picture.ts";
import { type Served, serve } from "./server.ts";
import { type Survey, surveyOf } from "./survey.ts";
import { goalsTable, pagesTable } from "./tables.ts";

interface Options {
  readonly rounds: number;
  /** The pages that are measured. */
  readonly pages: readonly BenchPage[];
  readonly json: string | null;
}

function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: "string", default: "3" },
      only: { type: "string", multiple: true, default: [] },
      json: { type: "string" },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds is a number from 1 on.");
  const unknown = values.only.find((name) => !isPageName(name));
  if (unknown !== undefined) {
    const names = PAGES.map(({ name }) => name).join(", ");
    throw new Error(`--only ${unknown}: there are ${names}.`);
  }
  const pages = PAGES.filter(({ name }) => values.only.length === 0 || values.only.includes(name));
  return { rounds, pages, json: values.json ?? null };
}

/** What a figure is worth depends on it. */
const machine = (browser: Browser): string =>
  [
    new Date().toISOString(),
    `Chromium ${browser.version()}`,
    `Node ${process.versions.node}`,
    `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(", ")}`,
  ].join("; ");

/** In another order in each round, so that none always comes first. */
const inOrderOf = (round: number, pages: readonly BenchPage[]): readonly BenchPage[] =>
  pages.map((_, index) => pages[(index + round * 3) % pages.length]).flatMap((page) => page ?? []);

async function measureRound(
  round: number,
  pages: readonly BenchPage[],
  servers: ReadonlyMap<string, Served>,
  task: Task,
  tell: Tell,
): Promise<Round> {
  const browser = await startBrowser();
  const measurements: Measurement[] = [];
  const failures: string[] = [];
  try {
    for (const page of inOrderOf(round, pages)) {
      const served = servers.get(page.name);
      if (!served) continue;
      for (const profile of PROFILES) {
        tell(`round ${round + 1}: ${page.name}, ${profile}`);
        try {
          measurements.push(await measure(browser, page, profile, served, task));
        } catch (error) {
          // The others are measured all the same; a goal that needs this page is not.
          failures.push(`${page.name}, ${profile}: ${error}`);
          tell(String(error));
        }
      }
    }
  } finally {
    await browser.close();
  }
  return { measurements, failures, growth: await measureGrowth() };
}

/** Where it is told how far the bench has come. */
type Tell = (text: string) => void;

export interface Outcome {
  /** What it was measured on, the goals, and what each page came to. */
  readonly text: string;
  /** Whether every page could be measured, and no goal is missed beyond its margin. */
  readonly isGood: boolean;
}

async function machineNow(): Promise<string> {
  const browser = await startBrowser();
  const text = machine(browser);
  await browser.close();
  return text;
}

async function surveyed(atlas: Served): Promise<Survey> {
  const browser = await startBrowser();
  const survey = await surveyOf(browser, atlas);
  await browser.close();
  return survey;
}

export async function bench(args: readonly string[], tell: Tell): Promise<Outcome> {
  const { rounds: count, pages, json } = optionsOf(args);
  await buildPeers();
  const picture = await writePicture(`${PICTURE}/picture`);
  const [atlas] = PAGES;
  const servers = new Map<string, Served>();
  for (const page of new Set<BenchPage>([atlas, ...pages])) {
    servers.set(page.name, await serve(folderOf(page), PICTURE));
  }
  try {
    const own = servers.get(atlas.name);
    if (!own) throw new Error("The atlas is not served.");
    const task = { ...picture, survey: await surveyed(own) };
    const begun = await machineNow();
    const rounds: Round[] = [];
    for (let round = 0; round < count; round++) {
      rounds.push(await measureRound(round, pages, servers, task, tell));
    }
    const ended = await machineNow();
    if (json) await writeFile(json, JSON.stringify({ begun, ended, rounds }, null, 1));
    return {
      text: [begun, ended, "", goalsTable(rounds), "", pagesTable(rounds)].join("\n"),
      isGood: !isAnyMissed(rounds) && rounds.every(({ failures }) => failures.length === 0),
    };
  } finally {
    for (const served of servers.values()) served.close();
  }
}
