import type { Catalogue, Counts } from "./en.ts";
import { latinOf } from "./latin.ts";
import { capitalized, numberWord, pluralOf } from "./plural.ts";

// Written once, in Cyrillic (ekavian); Latin is derived from it by rule. Names of parties come in
// the nominative, so sentences are built to need no other case. A year is an ordinal: it has a full
// stop, which falls before a comma, a colon or a bracket.

const plural = pluralOf("sr");

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

function listedSentence(home: string, counts: Counts): string {
  const sides = [
    ...(counts.states > 0 ? [states(counts.states)] : []),
    ...(counts.organizations > 0 ? [organizations(counts.organizations)] : []),
  ];
  if (sides.length === 0) {
    return "Закључно са овом годином на списку нема ниједне државе ни организације.";
  }
  return `${home} има споразуме о размени и заштити тајних података са ${sides.join(" и ")}.`;
}

function launchedSentence(count: number, isMore: boolean): string {
  if (count === 0) return "";
  const launched = count === 1 ? "Покренут је поступак" : "Покренути су поступци";
  return ` ${launched} са ${isMore ? "још " : ""}${states(count)}.`;
}

export const sr = {
  messages: {
    header: {
      appName: "Атлас споразума",
      descriptor: (home) => `${home} · размена и заштита тајних података`,
      viewsLabel: "Прикази",
      views: { map: "Карта", table: "Табела", coverage: "Покривеност" },
      languageLabel: "Језик",
      themes: {
        system: "Тема: као у систему",
        light: "Тема: светла",
        dark: "Тема: тамна",
      },
      skipToMap: "Пређи на карту",
      skipToTable: "Пређи на табелу",
    },
    sheet: {
      label: "Године, легенда и подаци",
      raise: "Подигни лист",
      lower: "Спусти лист",
    },
    search: {
      label: "Пронађи државу или састанак",
      results: "Шта је нађено",
      found: (shown, total) =>
        shown < total
          ? `${shown} од ${total} резултата`
          : `${total} ${plural(total, { one: "резултат", few: "резултата", other: "резултата" })}`,
      nothing: "Ништа под тим именом на списку ни на карти.",
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
      home: (home) => `${home}, матична држава`,
      concluded: (first, newest) =>
        first === newest ? `Закључен, ${first}.` : `Закључен, од ${first}. до ${newest}.`,
      launched: "Поступак покренут",
      listedAsBoth: "Наведено на оба места†",
      notInTheList: "Није на списку",
      notClassed: "Косово*",
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
      meetings: "Састанци, по датуму",
      cooperation: (home) => `Сарадња НАТО–${home}`,
      membersAsOf: (year) => `чланство закључно са ${year}.`,
      currentMembers: "садашње чланице",
      didNotLoad: "није учитано",
      fit: "Уклопи",
      fitLayer: (name) => `Уклопи карту: ${name}`,
      source: "Извор",
      sourceOfLayer: (name) => `Извор: ${name}`,
    },
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
      procedureLaunched: "Поступак покренут",
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
    },
    details: {
      heading: "Појединости",
      state: "Држава",
      organization: "Организација",
      stateInTheList: (number, total) => `Држава · бр. ${number} од ${total} на списку`,
      organizationInTheList: (number, total) =>
        `Организација · бр. ${number} од ${total} на списку`,
      stateLaunched: "Држава · међу покренутим поступцима",
      previous: "Претходни на списку",
      next: "Следећи на списку",
      close: "Затвори",
      homeState: "Матична држава",
      concluded: "Споразум закључен",
      launched: "Поступак покренут",
      listedAsBoth: "Наведено на оба места",
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
      memberships: "Чланства",
      notAMember: (groups) => `Није чланица: ${groups}`,
      noMemberships: "Није чланица ниједне од ових група.",
      participant: "учесник",
      since: (date) => `почетак: ${date}`,
      sinceNotStated: "почетак није наведен",
      homeTakesPartToo: (home) => `${home} такође учествује`,
      meetings: "Састанци",
      asAMember: (group) => `као чланица: ${group}`,
      sameYear: "Исте године",
      agreementTitle: "Назив споразума",
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
      lowConfidence: "ниска поузданост",
      sources: "Извори",
      source: (number) => `Извор ${number}`,
      sourceAge: (age) => `Старост текста: ${age}`,
      copyLink: "Копирај везу",
      linkCopied: "Веза је копирана",
    },
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
      kinds: { country: "Држава", organization: "Организација" },
      listedAs: (name) => `наведено као „${name}”`,
      noYear: "без године",
      memberOf: (group) => `чланство: ${group}`,
      notAMember: "није чланица",
      columnsMenu: "Колоне",
      columnGroups: { kind: "Врста", memberships: "Чланства", hosted: "Места састанака" },
      rowsMenu: "Редови",
      statesNotInTheList: "Државе којих нема на списку",
      groups: { concluded: "Споразум закључен", launched: "Поступак покренут" },
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
    notes: {
      heading: "Напомене",
      dagger:
        "† Румунија и Кипар наведени су међу закљученим споразумима (2017) и поново међу покренутим поступцима. Приказана су оба навода.",
      asterisk:
        "* Овај назив не прејудицира ставове о статусу и у складу је са Резолуцијом Савета безбедности УН 1244/1999 и мишљењем Међународног суда правде о декларацији о независности Косова.",
      daggerLink: "Напомена о наводима на оба места",
      asteriskLink: "Напомена о статусу",
      boundariesLabel: "Границе",
      boundaries: { un1244: "Резолуција СБ УН 1244/1999", serbia: "Устав Србије" },
      boundariesShown: {
        un1244:
          "Косово* је издвојено испрекиданом линијом према Србији, у складу са Резолуцијом СБ УН 1244/1999.",
        serbia:
          "Косово и Метохија приказани су као део Србије, по Уставу Србије. У иницијативама се наводе као Косово*.",
      },
      noEndorsement: "Границе и називи не подразумевају подршку.",
      geographyCredit: "Израђено помоћу Natural Earth",
    },
    map: {
      label: (title) => `Карта: ${title}`,
      description: (count) =>
        `${capitalized(agreements(count))}. Табела садржи исте податке, исказане речима.`,
      zoomIn: "Увећај",
      zoomOut: "Умањи",
      reset: "Назад на целу карту",
      projection: "Азимутна еквивалентна, средиште 50° с. ш., 15° и. д.",
      withOrganisations: "Са организацијама",
      seal: (name, year) => `${name}: споразум са организацијом, закључен ${year}.`,
      membersOutlined: "Са организацијом. Оивичене су њене чланице.",
      degrees: {
        west: (degrees) => `${degrees}° З`,
        east: (degrees) => `${degrees}° И`,
        south: (degrees) => `${degrees}° Ј`,
        north: (degrees) => `${degrees}° С`,
      },
      launched: "покренут",
      provinceUnderSerbia: "Косово и Метохија",
      moveWithTwoFingers: "Карта се помера са два прста",
      zoomWithWheel: "За увећање точкићем држите Ctrl или ⌘",
      scale: (kilometres) => `${kilometres} км`,
      kilometres: "км",
    },
    places: {
      onTheMap: "Места на карти",
      foundElsewhere: "нађено у другим изворима, не на страници списка",
      afterTheList: "после последње године на списку",
      notOnTheListPage: "Страница списка не наводи место.",
      placeFrom: (place, publisher) => `${place}: према извору ${publisher}.`,
      meetings: (count) =>
        `${count} ${plural(count, { one: "састанак", few: "састанка", other: "састанака" })}`,
      sites: (count) =>
        `${count} ${plural(count, { one: "место сарадње", few: "места сарадње", other: "места сарадње" })}`,
      projects: (count) =>
        `${count} ${plural(count, { one: "пројекат", few: "пројекта", other: "пројеката" })}`,
      milestones: (count) =>
        `${count} ${plural(count, { one: "прекретница", few: "прекретнице", other: "прекретница" })}`,
      andMore: (count) => `и још ${count}`,
      zoomOutTo: (place) => `Ван приказа: ${place}. Умањи карту да се види.`,
    },
    cooperation: {
      row: (home) => `НАТО–${home}`,
      before: (year) => `пре ${year}.`,
    },
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
    meetings: {
      heading: "Састанци",
      number: (number) => `Састанак ${number}`,
      placeNotStated: "Место није наведено",
      precision: { year: "месец није наведен", month: "дан није наведен", day: "" },
      numberInferred: "Број је изведен из претходног и наредног састанка.",
      states: { announced: "најављен", "not found": "нема података" },
      sourcesDiffer: "Извори се разликују:",
      hosted: (city) => `место одржавања: ${city}`,
      attendanceIncomplete: "Списак присутних није потпун.",
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
  parties: {
    ALB: { name: "Албанија" },
    AND: { name: "Андора" },
    ARE: { name: "Уједињени Арапски Емирати", short: "УАЕ" },
    ARM: { name: "Јерменија" },
    AUT: { name: "Аустрија" },
    AZE: { name: "Азербејџан" },
    BEL: { name: "Белгија" },
    BGR: { name: "Бугарска" },
    BIH: { name: "Босна и Херцеговина", short: "БиХ" },
    BLR: { name: "Белорусија" },
    BRA: { name: "Бразил" },
    CAN: { name: "Канада" },
    CHE: { name: "Швајцарска" },
    CYP: { name: "Кипар" },
    CZE: { name: "Чешка" },
    DEU: { name: "Немачка" },
    DNK: { name: "Данска" },
    ESP: { name: "Шпанија" },
    EST: { name: "Естонија" },
    FIN: { name: "Финска" },
    FRA: { name: "Француска" },
    GBR: { name: "Уједињено Краљевство", short: "Уј. Краљевство" },
    GEO: { name: "Грузија" },
    GRC: { name: "Грчка" },
    HRV: { name: "Хрватска" },
    HUN: { name: "Мађарска" },
    IRL: { name: "Ирска" },
    IRQ: { name: "Ирак" },
    ISL: { name: "Исланд" },
    ITA: { name: "Италија" },
    KAZ: { name: "Казахстан" },
    KGZ: { name: "Киргистан" },
    LIE: { name: "Лихтенштајн" },
    LTU: { name: "Литванија" },
    LUX: { name: "Луксембург" },
    LVA: { name: "Летонија" },
    MCO: { name: "Монако" },
    MDA: { name: "Молдавија" },
    MEX: { name: "Мексико" },
    MKD: { name: "Северна Македонија", short: "С. Македонија" },
    MLT: { name: "Малта" },
    MNE: { name: "Црна Гора" },
    NLD: { name: "Холандија" },
    NOR: { name: "Норвешка" },
    POL: { name: "Пољска" },
    PRT: { name: "Португалија" },
    ROU: { name: "Румунија" },
    RUS: { name: "Руска Федерација", short: "Русија" },
    SMR: { name: "Сан Марино" },
    SRB: { name: "Србија" },
    SVK: { name: "Словачка" },
    SVN: { name: "Словенија" },
    SWE: { name: "Шведска" },
    TJK: { name: "Таџикистан" },
    TKM: { name: "Туркменистан" },
    TUR: { name: "Турска" },
    UKR: { name: "Украјина" },
    USA: { name: "Сједињене Америчке Државе", short: "САД" },
    UZB: { name: "Узбекистан" },
    VAT: { name: "Света столица", short: "Ватикан" },
    VNM: { name: "Вијетнам" },
    XKX: { name: "Косово*" },
    ZAF: { name: "Јужноафричка Република", short: "Јужна Африка" },
    CEB: { name: "Банка за развој Савета Европе", short: "ЦЕБ" },
    CoE: { name: "Савет Европе", short: "СЕ" },
    EBRD: { name: "Европска банка за обнову и развој", short: "ЕБРД" },
    EIB: { name: "Европска инвестициона банка", short: "ЕИБ" },
    EU: { name: "Европска унија", short: "ЕУ" },
    IOM: { name: "Међународна организација за миграције", short: "ИОМ" },
    NATO: { name: "НАТО" },
    OCCAR: { name: "Организација за заједничку сарадњу у области наоружања", short: "OCCAR" },
    OECD: { name: "Организација за економску сарадњу и развој", short: "ОЕЦД" },
    OSCE: { name: "Организација за европску безбедност и сарадњу", short: "ОЕБС" },
    RCC: { name: "Савет за регионалну сарадњу", short: "RCC" },
    SEECP: { name: "Процес сарадње у Југоисточној Европи", short: "SEECP" },
    SEENSA: { name: "Форум националних безбедносних органа Југоисточне Европе", short: "SEENSA" },
    SELEC: { name: "Центар за спровођење закона у Југоисточној Европи", short: "СЕЛЕК" },
    UN: { name: "Уједињене нације", short: "УН" },
    UNDP: { name: "Програм Уједињених нација за развој", short: "УНДП" },
    UNECE: { name: "Економска комисија Уједињених нација за Европу", short: "УНЕЦЕ" },
    WB: { name: "Светска банка" },
  },
  places: {
    Belgrade: "Београд",
    Bled: "Блед",
    "Brdo pri Kranju": "Брдо код Крања",
    Brussels: "Брисел",
    "Brussels (NATO HQ)": "Брисел (седиште НАТО-а)",
    Bucharest: "Букурешт",
    Kragujevac: "Крагујевац",
    Kruševac: "Крушевац",
    Kumanovo: "Куманово",
    Ljubljana: "Љубљана",
    Luxembourg: "Луксембург",
    Manchester: "Манчестер",
    "National Assembly of Slovenia": "Државни збор Словеније",
    Nicosia: "Никозија",
    Ohrid: "Охрид",
    Palić: "Палић",
    Podgorica: "Подгорица",
    Sarajevo: "Сарајево",
    Skopje: "Скопље",
    Sofia: "Софија",
    Tirana: "Тирана",
    Waco: "Вејко",
    Warsaw: "Варшава",
    Washington: "Вашингтон",
    Zagreb: "Загреб",
  },
  inLatin: latinOf,
} satisfies Catalogue;
