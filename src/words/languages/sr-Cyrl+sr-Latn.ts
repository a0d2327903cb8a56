import type { Catalogue, PanelMessages } from "../catalogue.ts";
import type { FoundSaying } from "../english/finder.ts";
import type { Counts } from "../english/first.ts";
import { latinOf } from "../latin.ts";
import { capitalized, numberWord, type PluralForms, pluralOf } from "../plural.ts";

// Written once, in Cyrillic (ekavian); Latin is derived from it by rule. Names of parties come in
// the nominative, so sentences are built to need no other case. A year is an ordinal: it has a full
// stop, which falls before a comma, a colon or a bracket.

const plural = pluralOf<"one" | "few">("sr");

/** Masculine nominative, for agreements. */
const NUMBERS = [
  "ниједан",
  "један",
  "два",
  "три",
  "четири",
  "пет",
  "шест",
  "седам",
  "осам",
  "девет",
  "десет",
  "једанаест",
  "дванаест",
  "тринаест",
  "четрнаест",
  "петнаест",
  "шеснаест",
  "седамнаест",
  "осамнаест",
  "деветнаест",
  "двадесет",
] as const;

/** Feminine, after „са”: only one is declined. */
const NUMBERS_AFTER_WITH = ["ниједном", "једном", "две", ...NUMBERS.slice(3, 11)];

const agreements = (count: number): string => {
  const noun = plural(count, { one: "споразум", few: "споразума", other: "споразума" });
  return `${numberWord(count, NUMBERS)} ${count === 0 ? "споразум" : noun}`;
};

const states = (count: number): string =>
  `${numberWord(count, NUMBERS_AFTER_WITH)} ${plural(count, { one: "државом", few: "државе", other: "држава" })}`;

const organizations = (count: number): string =>
  `${numberWord(count, NUMBERS_AFTER_WITH)} ${plural(count, { one: "организацијом", few: "организације", other: "организација" })}`;

const years = (first: number, last: number): string =>
  first >= last ? `${last}.` : `${first}–${last}.`;

const sidesOf = (counts: Counts): string =>
  [
    ...(counts.states > 0 ? [states(counts.states)] : []),
    ...(counts.organizations > 0 ? [organizations(counts.organizations)] : []),
  ].join(" и ");

function listedSentence(home: string, counts: Counts): string {
  const sides = sidesOf(counts);
  if (sides === "") {
    return "Закључно са овом годином на списку нема ниједне државе ни организације.";
  }
  return `${home} има споразуме о размени и заштити тајних података са ${sides}.`;
}

function launchedSentence(count: number, isMore: boolean): string {
  if (count === 0) return "";
  const launched = count === 1 ? "Покренут је поступак" : "Покренути су поступци";
  return ` ${launched} са ${isMore ? "још " : ""}${states(count)}.`;
}

/** Feminine nominative, for states and members. */
const FEMININE_NUMBERS = ["ниједна", "једна", "две", ...NUMBERS.slice(3, 11)];
/** The same after „од”: only one is declined. */
const FEMININE_NUMBERS_AFTER_OF = ["ниједне", "једне", ...FEMININE_NUMBERS.slice(2)];

const listOf = (items: readonly string[], type: "conjunction" | "disjunction"): string =>
  new Intl.ListFormat("sr-Cyrl", { type }).format(items);

type Standing = FoundSaying["standings"][number];

const GENITIVE = {
  member: { one: "чланице", few: "чланице", other: "чланица" },
  common: { one: "заједничке чланице", few: "заједничке чланице", other: "заједничких чланица" },
  state: { one: "државе", few: "државе", other: "држава" },
} as const;
const EXIST = {
  member: { one: "чланица", few: "чланице", other: "чланица" },
  common: { one: "заједничка чланица", few: "заједничке чланице", other: "заједничких чланица" },
  state: { one: "држава", few: "државе", other: "држава" },
} as const;
const AMONG = { member: "чланицама", common: "заједничким чланицама", state: "државама" };

const nounFor = ({ within }: FoundSaying): keyof typeof GENITIVE => {
  if (within.length === 0) return "state";
  return within.length === 1 ? "member" : "common";
};

/** Of which groups, and of which not. Short names of groups are not declined. */
const ofGroups = ({ within, outside }: FoundSaying): string =>
  (within.length > 0 ? ` ${listOf(within, "conjunction")}` : " у овом атласу") +
  (outside.length > 0 ? `, не рачунајући чланице ${listOf(outside, "conjunction")}` : "");

const AGREEMENT: Readonly<Record<FoundSaying["dates"], string>> = {
  listed: "закључен споразум",
  signed: "потписан споразум",
  "in-force": "споразум који је ступио на снагу",
};

const OR_NOT_YET: Readonly<Record<FoundSaying["dates"], string>> = {
  listed: "",
  signed: " или споразум до тада није потписан",
  "in-force": " или споразум до тада није ступио на снагу",
};

/** Five and more take a verb in the neuter singular: „пет има”, „пет није на списку”. */
const PREDICATES: Readonly<Record<Exclude<Standing, "concluded">, PluralForms<"one" | "few">>> = {
  undated: {
    one: "је на списку без тог датума",
    few: "су на списку без тог датума",
    other: "је на списку без тог датума",
  },
  "outside-the-list": {
    one: "има споразум нађен изван списка",
    few: "имају споразум нађен изван списка",
    other: "има споразум нађен изван списка",
  },
  "listed-as-both": {
    one: "је наведена на оба места",
    few: "су наведене на оба места",
    other: "је наведено на оба места",
  },
  launched: {
    one: "има покренут поступак",
    few: "имају покренут поступак",
    other: "има покренут поступак",
  },
  "not-in-the-list": { one: "није на списку", few: "нису на списку", other: "није на списку" },
};

const predicate = ({ standings, dates }: FoundSaying, count: number): string =>
  listOf(
    standings.map((standing) =>
      standing === "concluded"
        ? `${plural(count, { one: "има", few: "имају", other: "има" })} ${AGREEMENT[dates]}`
        : plural(count, PREDICATES[standing]) +
          (standing === "not-in-the-list" ? OR_NOT_YET[dates] : ""),
    ),
    "disjunction",
  );

function foundSentence(said: FoundSaying): string {
  const { year, standings, total, count } = said;
  const names = said.names === "" ? "" : `: ${said.names}`;
  const noun = nounFor(said);
  const of = ofGroups(said);
  const asOf = `Закључно са ${year}`;
  const comma = said.outside.length > 0 ? "," : "";
  if (total === 0) return `${asOf}, не постоји ниједна ${EXIST[noun].one}${of}.`;
  if (standings.length === 0) {
    const there = plural(total, { one: "постоји", few: "постоје", other: "постоји" });
    return `${asOf}, ${there} ${numberWord(total, FEMININE_NUMBERS)} ${plural(total, EXIST[noun])}${of}${names}.`;
  }
  if (count === 0) {
    // „Ниједна није на списку” would say the opposite of what is asked.
    return `${asOf}, међу ${AMONG[noun]}${of} (укупно ${total})${comma} нема оних које ${predicate(said, 2)}.`;
  }
  return `${asOf}, од ${numberWord(total, FEMININE_NUMBERS_AFTER_OF)} ${plural(total, GENITIVE[noun])}${of}${comma} ${numberWord(count, FEMININE_NUMBERS)} ${predicate(said, count)}${names}.`;
}

/** A year is the same in every case; a month is not, so that it stands after a colon. */
const after = (date: string): string => `после${/^\d+\.?$/.test(date) ? "" : ":"} ${date}`;

/** A date ends with a stop of its own, which gives way to the sign that follows it. */
const stoppedOnce = (sentence: string): string => sentence.replace(/\.(?=[.,;])/g, "");

/** How an act is spoken of that dates the agreements in place of the list's own year. */
interface Act {
  /** „по датуму потписивања”. */
  readonly by: string;
  readonly done: string;
  readonly head: string;
  readonly not: string;
  /** Genitive, after „датум” and „година”. */
  readonly noun: string;
  readonly label: string;
}

const byAct = ({ by, done, head, not, noun, label }: Act) => {
  const notInTheList = `Није на списку или до тада ${not}`;
  const undated = `датум ${noun} није нађен`;
  return {
    says: {
      undated: {
        heading: capitalized(undated),
        count: (count) => `${capitalized(undated)}: ${count}`,
        status: (listed) => `На списку за ${listed}; ${undated}`,
      },
      outside: {
        status: (year) => `Изван списка: ${label} ${year}.`,
        undated: `Изван списка: ${undated}`,
        label: (year) => `${label} ${year}.`,
      },
      notYetSigned: (asOf, signed) =>
        stoppedOnce(`Закључно са ${asOf}: ${not}. Потписан: ${signed}; ${undated}.`),
    },
    changes: {
      message: {
        title: {
          sentence: (count, first, year) =>
            count === 0
              ? `${capitalized(by)}: ниједан споразум закључно са ${year}.`
              : `${capitalized(by)}: ${agreements(count)}, ${years(first, year)}`,
          standfirst: (counts) => {
            const sides = sidesOf(counts);
            const dated =
              sides === ""
                ? `Закључно са овом годином извори не наводе ниједан датум ${noun}.`
                : `Извори наводе датум ${noun} споразума са ${sides}.`;
            return dated + launchedSentence(counts.launched, counts.states > 0);
          },
        },
        key: {
          concluded: (first, newest) =>
            first === newest ? `${done}, ${first}.` : `${done}, од ${first}. до ${newest}.`,
          notInTheList,
        },
        layers: {
          partnersWithAnAgreement: by,
          bar: (concluded, launched, others) =>
            `${by}: ${concluded}, покренуто: ${launched}, није на списку или до тада ${not}: ${others}`,
        },
        standings: { concluded: head },
        dock: {
          latestInTheList: "последња приказана",
          yearOfConclusion: `Година ${noun}`,
          sliderValue: (year, count) => `${year}, ${by}: ${agreements(count)}`,
          concluded: (count) => `${by}: ${count}`,
          reached: (year, count, names) =>
            names === ""
              ? `${year}, ${by}: ${agreements(count)}.`
              : `${year}, ${by}: ${agreements(count)}. Ново: ${names}.`,
        },
        status: {
          concluded: (year) => `${done} ${year}.`,
          listedAsBoth: (year) => `${done} ${year}†, наведен и међу покренутим поступцима`,
          notYetInTheList: (asOf, year) => `Закључно са ${asOf}: ${not}. ${done} ${year}.`,
          launchedBeforeListed: (asOf, year) =>
            `Закључно са ${asOf}: поступак покренут, година није наведена. ${done} ${year}.`,
        },
        map: {
          seal: (name, year) => `${name}: споразум са организацијом, ${label} ${year}.`,
          description: (count) =>
            `${capitalized(by)}: ${agreements(count)}. Табела садржи исте податке, исказане речима.`,
        },
      },
      panels: {
        dossier: {
          party: {
            notInTheListAsOf: (year) => `Закључно са ${year}. ${not}`,
          },
        },
        table: {
          summary: (concluded, launched, year) =>
            `${by}: ${concluded}, покренуто: ${launched} · закључно са ${year}.`,
          statuses: { concluded: done, "listed-as-both": `${done}; и међу покренутима†` },
        },
        coverage: {
          subheading: (home) => `Чланице (без матичне државе: ${home}), ${by}`,
          columns: { concluded: head, notInTheList },
          notInTheList: (names) => `${notInTheList}: ${names}.`,
        },
      },
    },
  } satisfies PanelMessages["reckoned"]["signed"];
};

const reckoned = {
  choices: {
    heading: "Датум и записи",
    date: "Датум",
    dateNotes: {
      listed: "Године су године закључења са самог списка.",
      signed: "Године су године потписивања, тамо где извор наводи датум.",
      "in-force": "Године су године ступања на снагу, тамо где извор наводи датум.",
    },
    recordsLegend: "Записи",
    records: "изван списка",
    scope: "споразуми о одбрани",
    recordsNote: "Нађени у другим изворима; приказани и бројани одвојено од списка.",
  },
  undated: {
    label: "датум није нађен",
    note: "Ниједан прочитани извор не наводи датум. Година на списку није тај датум.",
    members: (count) => `без датума: ${count}`,
    between: (least, most, total) => `${least}–${most} од ${total}`,
  },
  outside: {
    heading: "Изван списка",
    count: (count) => `Нађено изван списка: ${count}`,
    defenceOnly: (sentence) => `${sentence}, само одбрана`,
    members: (count) => `изван списка: ${count}`,
    ownCount: "Нађени у другим изворима. Броје се одвојено.",
    also: (sentence) => `И ово: ${sentence}`,
  },
  mediumConfidence: "средња поузданост",
  signed: byAct({
    by: "по датуму потписивања",
    done: "Потписан",
    head: "Споразум потписан",
    not: "није потписан",
    noun: "потписивања",
    label: "потписан",
  }),
  inForce: byAct({
    by: "по ступању на снагу",
    done: "Ступио на снагу",
    head: "Споразум ступио на снагу",
    not: "није ступио на снагу",
    noun: "ступања на снагу",
    label: "на снази од",
  }),
  listedWithRecords: {
    message: { dock: { latestInTheList: "последња приказана", yearOfConclusion: "Година" } },
  },
} satisfies PanelMessages["reckoned"];

export const catalogue = {
  messages: {
    header: {
      appName: "Атлас споразума",
      descriptor: (home) => `${home} · размена и заштита тајних података`,
      viewsLabel: "Прикази",
      views: { map: "Карта", table: "Табела", coverage: "Покривеност", markings: "Ознаке" },
      languageLabel: "Језик",
      share: "Подели",
      linkCopied: "Копирано",
      themes: {
        system: "Тема: као у систему",
        light: "Тема: светла",
        dark: "Тема: тамна",
      },
      print: "Штампај",
      help: "Помоћ",
      search: "Пронађи државу или састанак",
      menu: "Мени",
      about: "О атласу",
      skipToMap: "Пређи на карту",
      skipToTable: "Пређи на табелу",
    },
    sheet: {
      label: "Године, легенда и подаци",
      raise: "Подигни лист",
      lower: "Спусти лист",
    },
    title: {
      sentence: (count, first, year) =>
        count === 0
          ? `Ниједан споразум закључно са ${year}.`
          : `${capitalized(agreements(count))}, ${years(first, year)}`,
      standfirst: (counts) =>
        listedSentence(counts.home, counts) + launchedSentence(counts.launched, counts.states > 0),
      documentTitle: (home, year) =>
        `${home}: споразуми о тајним подацима, закључно са ${year}. – Атлас споразума`,
    },
    key: {
      heading: "Легенда",
      notVerifiedSince: (date, months) =>
        `списак није проверен ${after(date)} (${months} ${plural(months, { one: "месец", few: "месеца", other: "месеци" })})`,
      verifiedOn: (date) => `списак прочитан: ${date}`,
      home: (home) => `${home}, матична држава`,
      concluded: (first, newest) =>
        first === newest ? `Закључен, ${first}.` : `Закључен, од ${first}. до ${newest}.`,
      listedAsBoth: "Наведено на оба места†",
      notInTheList: "Није на списку",
    },
    layers: {
      heading: "Слојеви",
      initiatives: "Иницијативе",
      alliances: "Савези и уније",
      places: "Места",
      partnersWithAnAgreement: "партнери са споразумом",
      count: (concluded, total) => `${concluded} од ${total}`,
      bar: (concluded, launched, notInTheList) =>
        `закључено: ${concluded}, покренуто: ${launched}, није на списку: ${notInTheList}`,
      notFormedYet: (year) => `${year}. још не постоји`,
      membersAsOf: (year) => `чланство закључно са ${year}.`,
      fit: "Уклопи",
      fitLayer: (name) => `Уклопи карту: ${name}`,
      source: "Извор",
      sourceOfLayer: (name) => `Извор: ${name}`,
      find: "Пронађи",
      findInLayer: (name) => `Пронађи чланице које нису на списку: ${name}`,
      findStates: "Пронађи државе…",
    },
    standings: { concluded: "Споразум закључен", launched: "Поступак покренут" },
    dock: {
      heading: "Године",
      asOf: (year) => `Закључно са ${year}.`,
      asOfLabel: "Закључно са",
      play: "Пусти године редом",
      pause: "Паузирај",
      latestInTheList: "последња на списку",
      yearOfConclusion: "Година закључења",
      runningTotal: "Укупно до тада",
      meetings: "Састанци",
      sliderLabel: "Закључно са крајем године",
      sliderValue: (year, count) => `${year}, ${agreements(count)}`,
      concluded: (count) => `закључено: ${count}`,
      reached: (year, count, names) =>
        names === ""
          ? `${year}: ${agreements(count)}.`
          : `${year}: ${agreements(count)}. Ново: ${names}.`,
      noYearGiven: "година није наведена",
      alsoListedAsConcluded: (year) => `† на списку и као закључен, ${year}.`,
    },
    status: {
      home: "Матична држава",
      concluded: (year) => `Закључен ${year}.`,
      listedAsBoth: (year) => `Закључен ${year}†, наведен и међу покренутим поступцима`,
      launched: "Поступак покренут, година није наведена",
      launchedOn: (date) => `Поступак покренут: ${date}`,
      notInTheList: "Није на списку",
      notClassed: "Није разврстано",
      notYetInTheList: (asOf, listed) =>
        `Закључно са ${asOf}: није на списку. На списку као закључен ${listed}.`,
      launchedBeforeListed: (asOf, listed) =>
        `Закључно са ${asOf}: поступак покренут, година није наведена. На списку као закључен ${listed}.`,
      lowConfidence: "ниска поузданост",
    },
    notes: {
      heading: "Напомене",
      dagger: (names, _count, year) =>
        `† ${names}: наведено међу закљученим споразумима${year === null ? "" : ` (${year})`} и поново међу покренутим поступцима. Приказана су оба навода.`,
      daggerLink: "Напомена о наводима на оба места",
      asteriskLink: "Напомена о статусу",
      boundaries: { un1244: "Испрекидана линија, статусно неутрално", serbia: "Устав Србије" },
      boundariesShown: {
        un1244: "Косово* је приказано испрекиданом линијом, без прејудицирања ставова о статусу.",
        serbia:
          "Косово и Метохија приказани су као део Србије, по Уставу Србије. У иницијативама се наводе као Косово*.",
      },
      noEndorsement: "Границе и називи не подразумевају подршку.",
      geographyCredit: "Израђено помоћу Natural Earth",
    },
    tooltip: {
      why: "зашто ова боја?",
    },
    choices: {
      dates: { listed: "према списку", signed: "потписивање", "in-force": "ступање на снагу" },
      summary: (date) => `Датум: ${date}`,
      summaryWithRecords: (date) => `${date} · и изван списка`,
    },
    map: {
      label: (title) => `Карта: ${title}`,
      description: (count) =>
        `${capitalized(agreements(count))}. Табела садржи исте податке, исказане речима.`,
      zoomIn: "Увећај",
      zoomOut: "Умањи",
      reset: "Назад на целу карту",
      projection: "Азимутна еквивалентна, средиште 50° с. ш., 15° и. д.",
      inWords: "Карта речима",
      keys: "Тастатура",
      withOrganisations: "Са организацијама",
      seal: (name, year) => `${name}: споразум са организацијом, закључен ${year}.`,
      membersOutlined: "Са организацијом. Оивичене су њене чланице.",
      launched: "покренут",
      scale: (kilometres) => `${kilometres} км`,
    },
    placeLayers: {
      meetings: {
        name: () => "Састанци, по датуму",
        counted: (count) =>
          `${count} ${plural(count, { one: "састанак", few: "састанка", other: "састанака" })}`,
      },
      cooperation: {
        name: (partner, home) => `Сарадња ${partner}–${home}`,
        counted: (count) =>
          `${count} ${plural(count, { one: "место сарадње", few: "места сарадње", other: "места сарадње" })}`,
      },
    },
    cooperation: {
      row: (partner, home) => `${partner}–${home}`,
      before: (year) => `пре ${year}.`,
      milestones: (count) =>
        `${count} ${plural(count, { one: "прекретница", few: "прекретнице", other: "прекретница" })}`,
    },
    dates: {
      daysOfAMonth: (first, last) => `${first}–${last}`,
    },
    meetings: {
      number: (number) => `Састанак ${number}`,
      placeNotStated: "Место није наведено",
    },
    failure: {
      reading: "Учитава се списак споразума",
      drawing: "Црта се карта",
      listDidNotLoad: "Списак није учитан",
      outlinesAreHere: "Обриси држава су ту, а споразуми нису.",
      mapDidNotLoad: "Карта није учитана",
      tableIsHere: "Табела садржи исте податке.",
      partDidNotLoad: "Овај део није учитан",
      languageDidNotLoad: "Језик није учитан",
      problemsFound: (count) =>
        `У подацима: ${count} ${plural(count, { one: "грешка", few: "грешке", other: "грешака" })}`,
      tryAgain: "Покушај поново",
    },
  },
  panels: {
    table: {
      heading: "Споразуми и поступци",
      caption: (home, year) => `${home}: споразуми и поступци, закључно са ${year}.`,
      summary: (concluded, launched, year) =>
        `закључено: ${concluded}, покренуто: ${launched} · закључно са ${year}.`,
      columns: {
        number: "Бр.",
        party: "Партнер",
        kind: "Врста",
        year: "Година",
        status: "Статус",
        hosted: "Домаћин",
        source: "Извор",
      },
      kinds: { country: "Држава", organization: "Организација", participant: "Учесник" },
      listedAs: (name) => `наведено као „${name}”`,
      noYear: "без године",
      memberOf: (group) => `чланство: ${group}`,
      notAMember: "није чланица",
      columnsMenu: "Колоне",
      columnGroups: { kind: "Врста", memberships: "Чланства", hosted: "Места састанака" },
      rowsMenu: "Редови",
      statesNotInTheList: "Државе којих нема на списку",
      statuses: {
        concluded: "Закључен",
        "listed-as-both": "Закључен; и међу покренутима†",
        launched: "Поступак покренут",
      },
    },
    coverage: {
      heading: "Споразуми по иницијативама",
      subheading: (home) => `Чланице (без матичне државе: ${home}), према списку споразума`,
      asOf: (year) => `закључно са ${year}.`,
      earlierYear: "Годину раније",
      laterYear: "Годину касније",
      columns: {
        initiative: "Иницијатива",
        concluded: "Споразум закључен",
        launched: "Поступак покренут",
        notInTheList: "Није на списку",
      },
      none: "ниједна",
      notInTheList: (names) => `Није на списку: ${names}.`,
      notClassed: (name) => `${name} није разврстано.`,
    },
    search: {
      results: "Шта је нађено",
      found: (shown, total) =>
        shown < total
          ? `${shown} од ${total} резултата`
          : `${total} ${plural(total, { one: "резултат", few: "резултата", other: "резултата" })}`,
      nothing: "Ништа под тим именом на списку ни на карти.",
    },
    map: {
      degrees: {
        west: (degrees) => `${degrees}° З`,
        east: (degrees) => `${degrees}° И`,
        south: (degrees) => `${degrees}° Ј`,
        north: (degrees) => `${degrees}° С`,
      },
      moveWithTwoFingers: "Карта се помера са два прста",
      zoomWithWheel: "За увећање точкићем држите Ctrl или ⌘",
      seas: {
        atlantic: "Атлантски океан",
        mediterranean: "Средоземно море",
        norwegian: "Норвешко море",
        black: "Црно море",
        north: "Северно море",
        baltic: "Балтичко море",
        biscay: "Бискајски залив",
        tyrrhenian: "Тиренско море",
        adriatic: "Јадранско море",
        ionian: "Јонско море",
        aegean: "Егејско море",
        irish: "Ирско море",
        celtic: "Келтско море",
        ligurian: "Лигурско море",
        levantine: "Левантско море",
        marmara: "Мраморно море",
        azov: "Азовско море",
        bothnia: "Ботнијски залив",
      },
      places: {
        onTheMap: "Места на карти",
        foundElsewhere: "нађено у другим изворима, не на страници списка",
        afterTheList: "после последње године на списку",
        notOnTheListPage: "Страница списка не наводи место.",
        placeFrom: (place, publisher) => `${place}: према извору ${publisher}.`,
        projects: (count) =>
          `${count} ${plural(count, { one: "пројекат", few: "пројекта", other: "пројеката" })}`,
        andMore: (count) => `и још ${count}`,
        zoomOutTo: (place) => `Ван приказа: ${place}. Умањи карту да се види.`,
      },
    },
    about: {
      heading: "О атласу",
      what: (home) =>
        `${home}: споразуми о размени и заштити тајних података, онако како их наводи објављени списак. Чега на списку нема, приказано је као ненаведено.`,
      publishedBy: (publisher) => `Списак објављује: ${publisher}.`,
      openList: "Отвори списак",
      notes: "Напомене",
      licence: "Лиценца",
      licenceText:
        "Програмски код је под лиценцом MIT. Облици су израђени помоћу података Natural Earth, који су јавно добро; слова су Source Sans 3 и Source Serif 4, под лиценцом SIL Open Font License 1.1.",
      allLicences: "Све лиценце",
      close: "Затвори",
    },
    reckoned,
    help: {
      kind: "Помоћ",
      heading: "Како се чита ова карта",
      reading: {
        year: "Обојена држава има споразум на списку. Боја означава годину са списка, а година је и исписана; најранија се највише издваја од копна.",
        launched:
          "Сиве линије на необојеном копну: поступак је покренут, година није наведена. Линије преко боје године и знак †: на страници списка стоји и једно и друго.",
        notInTheList:
          "Необојено копно: није на списку. Списак ту државу не наводи и то је све што се из њега зна.",
        organizations:
          "Печати и заобљене плочице су организације. Споразум са организацијом није споразум са сваком њеном чланицом, па се чланице због њега не боје.",
        groups:
          "Слој групе држава ставља знак уз име сваке чланице; два последња укључена слоја имају и траку дуж унутрашње ивице својих чланица.",
        places:
          "Број у кругу је састанак, по редоследу датума; круг је испрекидан ако страница списка не наводи место. Квадрати су места сарадње.",
        axis: "Оса испод карте је легенда боја и њоме се бира година: превуците клизач, притисните годину, користите стрелице или пустите године редом.",
        sources: "Мали број иза тврдње води до извора и до речи на којима она почива.",
      },
      notClassed: (names, count, isNoted) =>
        `${names}: ${count === 1 ? "не разврстава се и не рачуна се" : "не разврставају се и не рачунају се"}${isNoted ? "; напомена каже зашто се назив тако пише" : ""}.`,
      glossary: "Појмови",
      terms: {
        concluded: {
          term: "Закључен",
          says: "На списку споразума, са годином закључења. Списак не каже на који се чин та година односи; други извори могу за потписивање наводити другу годину.",
        },
        launched: {
          term: "Покренут",
          says: "Наведен у реченици о покренутим поступцима за закључење споразума. Реченица не даје ни датуме ни исход.",
        },
        listed: {
          term: "Наведен",
          says: "Поменут на списку. Оно чега на списку нема може ипак да постоји: споразуми нађени у другим изворима тако су и означени.",
        },
        signed: {
          term: "Потписан",
          says: "Представници обе стране ставили су потпис на текст. Само то их још не мора обавезивати.",
        },
        ratified: {
          term: "Потврђен (ратификован)",
          says: "Држава је после потписивања пристала да је споразум обавезује.",
        },
        inForce: {
          term: "На снази",
          says: "Обавезује обе стране, од дана који је у споразуму одређен или о ком су се сагласиле, док не престане да важи.",
        },
        initiative: {
          term: "Иницијатива",
          says: "Група држава које сарађују, овде у заштити тајних података. Савези и уније имају слојеве исте врсте. Ко припада групи и од када, има сопствене изворе.",
        },
        asOf: {
          term: "Закључно са",
          says: "На крају те године: закључно са 2014. значи 31. децембра 2014.",
        },
      },
      datedActs:
        "Ако је познат датум потписивања, потврђивања или ступања на снагу, он стоји у појединостима, са сопственим извором.",
      counts: "Како се броји",
      counting: {
        title:
          "Наслов броји оно што је на списку до приказане године, државе и организације заједно. Покренути поступци броје се одвојено.",
        both: "Што је наведено на оба места један је споразум и броји се једном, као закључен.",
        groups:
          "„3 од 5” уз групу: толико њених чланица у приказаној години, без матичне државе, налази се на списку. Споразум са организацијом не рачуна се њеним чланицама.",
        unknown:
          "Чланство за које ниједан извор не каже од када траје наводи се, али се не броји. Кад се рачуна по другом датуму, а не по години са списка, споразуми без тог датума броје се одвојено.",
      },
      publisher: "Ко објављује списак",
      published: (publisher) => `Списак објављује: ${publisher}.`,
      openList: "Отвори списак",
      errors: "Пријава грешке",
      errorInTheList:
        "Грешка у самом списку ствар је његовог издавача, чију страницу отвара веза изнад.",
      errorOnTheMap:
        "Да ли је атлас нешто погрешно пренео, види се из навода до ког води број. „Копирај везу” и „Цитирај” у појединостима дају тачно место које у пријави треба навести.",
    },
    paper: {
      sources: "Извори",
      layers: "Слојеви на карти",
      noLayers: "ниједан",
      moreSources: "извори слојева су на листу са табелом",
      layerSources: "Извори слојева",
      printed: (date) => `Одштампано ${date}`,
    },
    dossier: {
      outsidePages: "Нађено изван изворних страница",
      foundStates: (count) => `Нађене државе: ${count}`,
      close: "Затвори",
      didNotLoad: "није учитано",
      sources: {
        heading: "Извори",
        number: (number) => `Извор ${number}`,
        age: (age) => `Старост текста: ${age}`,
        copyLink: "Копирај везу",
      },
      party: {
        state: "Држава",
        organization: "Организација",
        stateInTheList: (number, total) => `Држава · бр. ${number} од ${total} на списку`,
        organizationInTheList: (number, total) =>
          `Организација · бр. ${number} од ${total} на списку`,
        stateLaunched: "Држава · међу покренутим поступцима",
        previous: "Претходни на списку",
        next: "Следећи на списку",
        homeState: "Матична држава",
        notInTheList: "Није на списку закључених споразума ни међу покренутим поступцима.",
        notClassed: "Не помиње се на списку и није разврстано.",
        withTheOrganization:
          "Споразум је са организацијом. То није споразум са сваком њеном чланицом.",
        listedAs: (name) => `Наведено као „${name}”`,
        namedAs: (name) => `Поменуто као „${name}”`,
        notInTheListAsOf: (year) => `Није на списку закључно са ${year}.`,
        listedAsConcluded: (year) => `На списку као закључен ${year}.`,
        conflictHead: "У извору стоје два навода",
        conflictConcluded: (year) => `На списку закључених споразума, ${year}.`,
        conflictLaunched: "Међу покренутим поступцима, година није наведена.",
        conflictShown: (year) =>
          `На страници не пише шта је било касније. Карта приказује ${year}. са шрафуром и знаком †.`,
        sameYear: "Исте године",
        scopeLabel: "Обухват",
        scope: { general: "општи", defence: "само одбрана" },
        outsideTheListHead: "Нађено у другим изворима",
        outsideTheList: "Споразум нађен у другим изворима. Није на списку закључених споразума.",
        datesElsewhere: "Датуми из других извора",
        datesElsewhereNote: "Сваки акт има свој извор. Година на списку је податак самог списка.",
        acts: {
          signed: "Потписан",
          ratified: "Потврђен",
          published: "Објављен",
          "in-force": "Ступио на снагу",
          ended: "Престао да важи",
        },
      },
      memberships: {
        heading: "Чланства",
        participant: "учесник",
        since: (date) => `почетак: ${date}`,
        sinceNotStated: "почетак није наведен",
        notAMember: (groups) => `Није чланица: ${groups}`,
        none: "Није чланица ниједне од ових група.",
        homeTakesPartToo: (home) => `${home} такође учествује`,
      },
      meetings: {
        heading: "Састанци",
        precision: { year: "месец није наведен", month: "дан није наведен", day: "" },
        numberInferred: "Број је изведен из претходног и наредног састанка.",
        states: { announced: "најављен", "not found": "нема података" },
        sourcesDiffer: "Извори се разликују:",
        hosted: (city) => `место одржавања: ${city}`,
        attendanceIncomplete: "Списак присутних није потпун.",
        asAMember: (group) => `као чланица: ${group}`,
      },
      tools: {
        cite: "Цитирај",
        citationCopied: "Цитат је копиран",
        restsOn: (list, age) =>
          age === null ? `Према списку: ${list}.` : `Према списку: ${list} (${age}).`,
        publisher: "Издавач списка",
        publisherForErrors: "Издавач списка: за грешке у самом списку",
      },
      meeting: {
        earlier: "Ранији састанак",
        later: "Каснији састанак",
        inSeries: (series, number) => `${series} · бр. ${number}`,
        date: "Датум",
        place: "Место",
        group: "Група",
        organizers: "Организатори",
        others: "Поменути и",
        topic: "Тема",
        state: "Стање",
        states: {
          announced: "Најављен; није нађено да ли је одржан",
          "not found": "О њему није нађен никакав траг",
        },
        roles: {
          host: "домаћин",
          "co-organiser": "суорганизатор",
          participant: "учесник",
          "not listed": "није међу наведенима, што не значи да је одсутна",
          unknown: "није познато",
        },
        attending: "Присутни",
        onlyNamed: "Они које извор наводи. Што неко није наведен, не значи да је био одсутан.",
        noList: "Списак присутних није нађен.",
        membersNotListed: (names) => `Чланице које нису наведене: ${names}.`,
      },
      group: {
        kinds: { initiative: "Регионална иницијатива", alliance: "Савез или унија" },
        previous: "Претходна група",
        next: "Следећа група",
        began: "Почетак",
        notStated: "није наведен",
        coverage: "Споразуми са чланицама",
        unclassed: "Није разврстано и не рачуна се",
        find: (count) => `пронађи ${count}`,
        findGroup: (heading, count) => `${heading}: пронађи ${count}`,
        members: (year) => `Чланице закључно са ${year}.`,
        none: (year) => `Закључно са ${year}. није забележена ниједна.`,
        membersAreThoseOf: "Њене чланице су чланице група",
        until: (date) => `крај: ${date}`,
        former: "Нису више чланице",
        later: (year) => `Чланице после ${year}.`,
        undated: "Без датума",
        undatedNote: "Наведени, али се не рачунају: ниједан извор не каже од када.",
        attendance: "Ко је наведен на ком састанку",
        attendanceNote: "● наведено · – није наведено, што не значи одсутност",
        listed: "наведено",
        notListed: "није наведено",
        delegations: "Делегације",
        meetings: "Састанци по датуму",
        listedAt: (count) => `наведених делегација: ${count}`,
        noList: "списак није нађен",
      },
      authority: {
        heading: "Надлежни безбедносни орган",
        pageNotSeen: "наведен; његова страница није проверена",
        mediumConfidence: "средња поузданост",
        notFound: "У прочитаним изворима није нађен ниједан.",
        reading: "Учитавају се органи",
        didNotLoad: "Органи нису учитани.",
      },
      project: {
        programme: "Програм",
        state: "Стање",
        period: "Време",
        began: (date) => `почетак: ${date}`,
        ended: (date) => `крај: ${date}`,
        amount: "Износ",
        currencyNotStated: (amount) => `${amount}, валута није наведена`,
        figures: "Бројке",
        partners: "Партнери",
        partnerPlace: "Место партнера",
        notAddedUp: "Износи су онакви какве дају извори. Не сабирају се.",
      },
      home: {
        contents: "На овој страници",
        otherGroups: "Без сопственог слоја:",
        outsideTheList: "Споразуми изван списка",
        inNoCount: "Нађени у другим изворима. Не улазе ни у један збир.",
        milestones: (partner, home) => `${partner} и ${home}`,
        projects: "Пројекти",
        meetings: (partner, years) => `Састанци са организацијом ${partner}, ${years}.`,
        strategy: "Стратегије",
        pages: "Изворне странице",
        paraphrase: "препричано",
      },
      statements: {
        heading: "Изјаве",
        counted: (count) => `Изјаве: ${count}`,
        inShort:
          "Укратко; речи самог говорника стоје уз извор. Што овде нема датум, нема га ни на својој страници.",
        subjects: {
          agreements: "Чему споразуми служе",
          strategy: "Стратегија и тајни подаци",
          neutrality: "Војна неутралност",
          partnership: "Партнерство",
          ipap: "Индивидуални акциони план партнерства",
          kfor: "КФОР и дијалог",
          reform: "Реформа и обука",
          science: "Наука",
          information: "Информисање јавности",
          documents: "Документа која странице наводе",
          addresses: "Адресе",
        },
      },
      categories: {
        context: "околности",
        KFOR: "КФОР",
        UN: "УН",
        "trust fund": "поверенички фонд",
        reform: "реформа",
        partnership: "партнерство",
        presence: "присуство",
        science: "наука",
        parliament: "парламент",
        "classified information": "тајни подаци",
        law: "закон",
        training: "обука",
        dialogue: "дијалог",
        "political dialogue": "политички дијалог",
        exercise: "вежба",
        strategy: "стратегија",
      },
      strategies: {
        documents: "Документи",
        interest: "Национални интереси",
        "interest-beyond": "Интереси којих нема на страници",
        threat: "Претње",
        principle: "Начела",
        "regional-cooperation": "Регионална сарадња",
        "regional-threat": "Регионалне претње",
        nato: "Односи са НАТО-ом",
        eu: "Односи са ЕУ",
        "international-military": "Међународна војна сарадња",
      },
    },
    spoken: {
      group: {
        keys: "Стрелице воде од земље до земље; опис речима је испод карте.",
        countries: "Земље на карти",
      },
      country: {
        home: (name) => `${name}, матична држава`,
        concluded: (name, year, number) => `${name}, споразум закључен ${year}, број ${number}`,
        listedAsBoth: (name, year, number) =>
          `${name}, споразум закључен ${year}, број ${number}, наведено и међу покренутим поступцима`,
        launched: (name) => `${name}, поступак покренут, година није наведена`,
        launchedOn: (name, date) => `${name}, поступак покренут: ${date}`,
        notInTheList: (name) => `${name}, није на списку`,
        notInTheListAsOf: (name, year) => `${name}, није на списку закључно са ${year}.`,
        notClassed: (name) => `${name}, није разврстано`,
        other: (name, line) => `${name}: ${line}`,
        memberOf: (groups) => `чланство: ${groups}`,
        participantIn: (groups) => `учешће: ${groups}`,
      },
      steps: {
        layerOn: (name) => `${name}: укључено.`,
        layerOff: (name) => `${name}: искључено.`,
        coverage: (count) => `Са споразумом: ${count}.`,
        detailsOpen: "Појединости су отворене.",
        detailsClosed: "Појединости су затворене.",
      },
      keys: {
        heading: "Тастери",
        close: "Затвори",
        switch: "Пречице од једног тастера",
        switchNote:
          "Памти се на овом уређају. Стрелице и тастери за отварање и затварање на карти увек раде.",
        onTheMap: "На карти",
        everywhere: "Свуда на страници",
        does: {
          walk: "на најближу земљу у том правцу",
          select: "отвори земљу или је затвори",
          leave: "затвори отворено, затим напусти земљу",
          list: "на претходну или следећу са списка",
          zoom: "увећај или умањи",
          whole: "назад на целу карту",
          pan: "помери карту",
          why: "зашто показана земља има своју боју",
          search: "на претрагу",
          help: "овај списак тастера",
        },
      },
      inWords: {
        asOf: (year) => `Закључно са ${year}.`,
        neighbours: (home) => `Суседи државе ${home}`,
        sentence: (head, names) => `${head}: ${names}.`,
        beyond: (through) => `Иза подручја ${through}:`,
        dated: (name, year) => `${name} (${year})`,
        directions: (capital) => `Правци и удаљености (полазиште: ${capital})`,
        measured:
          "Ваздушном линијом до места на којем на карти стоји назив земље, а не до границе или главног града; заокружено.",
        winds: {
          north: "Север",
          northEast: "Североисток",
          east: "Исток",
          southEast: "Југоисток",
          south: "Југ",
          southWest: "Југозапад",
          west: "Запад",
          northWest: "Северозапад",
        },
        distance: (name, kilometres) => `${name}, око ${kilometres} км`,
        distanceLaunched: (name, kilometres) => `${name}, око ${kilometres} км (поступак покренут)`,
        blocks: "Које се од њих међусобно граниче",
        block: (names) => `Једна целина: ${names}.`,
        blockAtHome: (names, home) => `Једна целина, уз границу државе ${home}: ${names}.`,
        aloneAtHome: (names, home) =>
          `Уз границу државе ${home}, без границе са другима: ${names}.`,
        alone: (names) => `Издвојене, без границе са другима: ${names}.`,
        noAgreement: "Закључно са овом годином ниједна није на списку.",
        layers: "Укључени слојеви",
        notFormed: (year) => `${year}. још не постоји.`,
        computed: "Израчунато из облика на карти и списка споразума.",
      },
    },
    finder: {
      kind: "Групе и списак",
      heading: "Пронађи државе",
      groups: "Чланице групе",
      choices: { any: "свеједно", within: "да", outside: "не" },
      choice: (group, choice) => `${group}: ${choice}`,
      standings: {
        heading: "На списку",
        "listed-as-both": "Наведено на оба места†",
        launched: "Поступак покренут",
      },
      sentence: foundSentence,
      ask: "Изаберите групе и шта списак каже о њиховим чланицама.",
      found: "Нађено",
      nothing: "Ништа не одговара.",
      clear: "Поништи услове",
      of: (count, total) => `${count} од ${total}`,
      homeLeftOut: (home) => `Матична држава (${home}) није урачуната.`,
      notClassed: (name) => `${name} није разврстано и не рачуна се.`,
      unsettled: "Наведене, али се не рачунају",
      unsettledNote: "Ниједан извор не каже од када су чланице.",
      soughtAmong:
        "Тражено је међу државама које наводи списак или које су биле чланице неке од група.",
      noYear: "без године",
      basis: "Одакле то знамо",
      membersAsOf: (year, count) => `чланица закључно са ${year}: ${count}`,
      theList: "Списак споразума",
    },
    evidence: {
      ask: "Зашто ова боја?",
      askShort: "зашто?",
      askOf: (name) => `Зашто? Боја: ${name}`,
      rules: {
        home: (name) => `Матична држава: ${name}. Списак је њен.`,
        notClassed: (name) =>
          `На списку се не помиње, а атлас не разврстава: ${name}. Отуда неутрална боја.`,
        concluded: (name, year) =>
          `Унос на списку: ${name}, са годином ${year}. Држава има боју те године.`,
        concludedWithOrganization: (name, year) =>
          `Унос на списку: ${name}, са годином ${year}. Печат организације има боју те године. Њене чланице од тога не добијају боју.`,
        listedAsBoth: (name, year) =>
          `Унос на списку: ${name}, са годином ${year}, а реченица на истој страници наводи и покренут поступак. Закључење претеже над покретањем: боја је она за ${year}. годину, са шрафуром и знаком †.`,
        launched: (name) =>
          `Страница списка међу покренутим поступцима, а не међу закљученим споразумима, наводи: ${name}. Држава је шрафирана, без године.`,
        launchedUntilListed: (name, asOf, listed) =>
          `Страница списка међу покренутим поступцима наводи: ${name}. Унос на списку носи годину ${listed}, после ${asOf}. Зато је закључно са ${asOf}. држава шрафирана.`,
        listedLater: (name, asOf, listed) =>
          `Унос на списку: ${name}, са годином ${listed}, што је после ${asOf}. Зато је закључно са ${asOf}. боја она за државе којих нема на списку.`,
        byAct: (name, act, date, year) =>
          stoppedOnce(
            `${name} – ${act}: ${date}. Боја је она за ${year}. годину: изабрани датум, а не година на списку, одлучује о њој.`,
          ),
        byActAndLaunched: (name, act, date, year) =>
          stoppedOnce(
            `${name} – ${act}: ${date}. Боја је она за ${year}. годину. Реченица на страници списка наводи и покренут поступак: отуда шрафура и знак †.`,
          ),
        undated: (name, listed) =>
          `Унос на списку: ${name}, са годином ${listed}. Ниједан прочитани извор не наводи изабрани датум: површина је тачкаста, без године.`,
        notYet: (name, act, date, asOf) =>
          stoppedOnce(
            `${name} – ${act}: ${date}, што је после ${asOf}. Зато је закључно са ${asOf}. боја она за државе којих нема на списку.`,
          ),
        outside: (name, asOf) =>
          `Закључно са ${asOf}. страница списка не наводи: ${name}. Споразум је нађен у другим изворима: површина је мрежаста и броји се одвојено.`,
        notInTheList: (name) =>
          `Списак ни међу закљученим споразумима ни међу покренутим поступцима не наводи: ${name}. Отуда боја за оне којих нема на списку. О ономе што изоставља списак не говори ништа.`,
      },
      decisive: "Шта одлучује о боји",
      beside: "Познато уз то, без удела у боји",
      entry: (number, name, year) => `Бр. ${number} на списку: „${name}”, ${year}.`,
      launch: (name) => `Међу покренутим поступцима: „${name}”`,
      silence: (newest) => `Страница списка у целини; најновији унос је из ${newest}. године`,
      record: "Споразум нађен у другим изворима, није на списку",
      name: (code) => `Ознака и име: „${code}”`,
      readOn: (date) => `Прочитано: ${date}`,
      readNotRecorded: "Датум читања: није забележен",
      wholeSource: "Извор у целини; без дословног навода",
      confidence: {
        high: "Поузданост: висока",
        medium: "Поузданост: средња",
        low: "Поузданост: ниска",
      },
      notRated: "Поузданост: није оцењена; може се проверити на самој страници",
      notFound: {
        heading: "Није нађено",
        signed: "Датум потписивања",
        ratified: "Потврђивање (ратификација)",
        "in-force": "Датум ступања на снагу",
        "launch-date": "Када је поступак покренут. Колико је година отворен, не може се рећи.",
        outcome: "Шта је било са поступком",
        record: "Споразум са овом страном у другим изворима. Већина њих прочитана је само делом.",
      },
      peers: {
        heading: "Споразуми са другима",
        partial:
          "Нађени један по један у другим изворима. Списак ниједне државе није потпун: чега овде нема, није познато.",
        found: (count) =>
          `${count} ${plural(count, { one: "споразум или нацрт", few: "споразума и нацрта", other: "споразума и нацрта" })}`,
        states: {
          concluded: "закључен",
          superseded: "замењен",
          terminated: "окончан",
          negotiation: "у преговорима",
          "draft approved": "нацрт одобрен",
          "signing announced": "потписивање најављено",
        },
        scopes: {
          defence: "само одбрана",
          "defence industry": "само одбрамбена индустрија",
          administrative: "административни",
        },
      },
      list: {
        heading: "О овом списку",
        source: "Извор",
        text: "Текст",
        storyEnds: (date) => `Најновији догађај о којем говори: ${date}`,
        newestEntry: "Најновији унос",
        entries: (year, names) => `${year}: ${names}`,
        read: "Датум читања",
        notRecorded: "није забележен",
        launches: "Покренути поступци",
        launchesUndated: "Датум није наведен. Колико је година отада прошло, не може се рећи.",
        verified: "Провера",
        countedFromEntry: (date) =>
          `Рачуна се од краја године најновијег уноса: ${date} Ништа на страници не јемчи за каснији дан.`,
        countedFromReading: "Рачуна се од дана када је страница последњи пут прочитана.",
        leftOut: "Није на њему",
        foundElsewhere: (names) =>
          `Нађено у другим изворима, касније од најновијег уноса: ${names}.`,
        incomplete: "На страници не пише да је списак потпун.",
      },
    },
    desk: {
      heading: "Ознаке тајности",
      readingAid: "Помоћ при читању, а не правни акт. Меродаван је текст споразума.",
      choose: "Изаберите ознаку",
      find: "Пронађи ознаку",
      findHint: "Било којим писмом, са дијакритичким знацима или без њих",
      nothing: "Нема ознаке под тим именом.",
      party: "Страна",
      level: "Степен",
      notChosen: "није изабрано",
      levelNumber: (level) => `Степен ${level}`,
      levelOf: (home, level) => `степен ${level} по закону (${home})`,
      notMapped: "није доведено у везу са степеном",
      all: "Све ознаке",
      allCaption: (home) => `Ознаке страна према степенима из закона (${home})`,
      allNote:
        "Притиском на ознаку отварају се ознаке које јој одговарају и оно на чему то почива.",
      groups: {
        home: "Матична држава",
        listed: "На списку закључених споразума",
        launched: "Поступак покренут",
        elsewhere: "Споразум нађен изван списка",
        members: (group) => `Остале чланице: ${group}`,
        others: "Остале стране",
      },
      correspondence: {
        equivalent: "Одговара",
        "no-equivalent": "Нема одговарајуће ознаке",
        "not-established": "Није утврђено",
      },
      noMarkingsFound: "Није нађена ниједна ознака ове стране.",
      notAtLevel: "На овом степену није нађена ниједна ознака ове стране.",
      counterparts: "Шта јој одговара",
      counterpartsColumn: "Одговарајућа ознака",
      throughHome: (home) =>
        `Читано преко степена из закона (${home}). Шта две друге стране међусобно утврђују, овде се не приказује.`,
      noneStated: "Страна на овом степену нема ознаку, па јој ништа и не одговара.",
      noLevel:
        "Није утврђено шта јој одговара код било које друге стране: ни у једном извору није прочитано ком степену одговара.",
      ladder: (party) => `Ознаке стране: ${party}`,
      rank: (rank) => `${rank}. по реду међу сопственим`,
      basis: "Основ",
      bases: {
        "home-agreement": "Прочитано у споразуму",
        "eu-table": "Табела еквивалената ЕУ",
        "same-rank": "Исти ред и енглески назив",
        "own-ladder": "Ред међу сопственим степенима стране",
        "national-table": "Сопствена табела стране, са степенима НАТО и ЕУ",
        "other-agreement": "Табела из другог споразума",
        translation: "Енглески назив у преводу",
        undetermined: "Нема га: веза није прочитана ни у једном извору",
        none: "Извор каже да таквог степена нема",
      },
      ownLevel: "Степен из самог закона; енглески назив је прочитан у споразуму",
      secondary: "посредан извор",
      press: "новински извештај",
      period: "Период",
      from: (date) => `почетак: ${date}`,
      until: (date) => `крај: ${date}`,
      periodNotStated: "није наведен",
      confidence: "Поузданост",
      confidences: { high: "висока", medium: "средња", low: "ниска поузданост" },
      sources: "Извор",
      englishName: "Енглески назив",
      ownRank: "Сопствени ред",
      falseFriends: "Лажни пријатељи",
      falseFriend: "Лажни пријатељ",
      resemblances: {
        "same-word": "иста или готово иста реч",
        "same-beginning": "иста прва реч",
        "home-word": "реч из закона матичне државе",
        "own-ladder": "део друге ознаке исте стране",
      },
      writtenAlike: "Исто написано, на истом степену",
      originator: "Саме речи не казују чија је ознака.",
      conflicts: "Где се извори разликују",
      conflictHead: "У изворима стоје два навода",
    },
  },
  faults: async () => (await import("./faults/sr-Cyrl+sr-Latn.ts")).describeProblemIn,
  derived: { "sr-Latn": latinOf },
} satisfies Catalogue;
