import type { TreatyAct } from "../../../domain/agreement.ts";
import type { CellForm } from "../../../faults/cellForm.ts";
import type { Fault } from "../../../faults/fault.ts";
import { type Clauses, describing } from "../../faultWords.ts";
import { type Phrase, phrase, shortened } from "../../phrase.ts";
import { type PluralForms, pluralOf } from "../../plural.ts";

// What stands in a table and the name of a format are filled in, as ${"yes"} is: only the words
// between are Serbian, and they alone are put in Latin letters.

const plural = pluralOf<"one" | "few">("sr");

const quoted = (text: string): Phrase => phrase`„${shortened(text)}”`;
const listed = (items: readonly string[]): string => items.join(", ");
const said = (wrong: Phrase, right: Phrase): Clauses => ({ wrong, right });
const counted = (count: number, forms: PluralForms<"one" | "few">): Phrase =>
  phrase`${count} ${phrase([plural(count, forms)])}`;

function formOf(form: CellForm): Phrase {
  switch (form.kind) {
    case "text":
      return phrase`текст`;
    case "texts":
      return phrase`текстови раздвојени са „; ”`;
    case "id":
      return phrase`мала слова, цифре и цртице`;
    case "party-code":
      return phrase`ознака од слова: ${"SRB"} или ${"NATO"}`;
    case "address":
      return phrase`адреса која почиње са ${"http"}`;
    case "language":
      return phrase`језик по ознаци: ${"en"} или ${"sr-Latn"}`;
    case "date":
      return phrase`датум из календара: 2014, 2014-05 или 2014-05-20`;
    case "quotation":
      return phrase`највише ${counted(form.mostWords, { one: "реч", few: "речи", other: "речи" })}, дословно`;
    case "yes-no":
      return phrase`${"yes"} или ${"no"}`;
    case "choice":
      return phrase`нешто од: ${listed(form.choices)}`;
    case "integer":
      return phrase`цео број од ${form.minimum} до ${form.maximum}`;
    case "number":
      return phrase`број од ${form.minimum} до ${form.maximum}`;
    case "reference":
      return phrase`кључ неког реда у ${form.table}${".csv"}`;
    case "party":
      return phrase`ознака неког реда у ${"parties.csv"}`;
    case "country":
      return phrase`ознака државе у ${"parties.csv"}`;
  }
}

const fileForms: Readonly<Record<Fault<"file-form">["form"], Phrase>> = {
  "byte-order-mark": phrase`датотека почиње ознаком редоследа бајтова`,
  "not-utf-8": phrase`датотека није у ${"UTF-8"}, можда је сачувана као ${"cp1250"}`,
  "web-page": phrase`датотека је веб-страница, а не табела`,
  semicolons: phrase`датотека је сачувана са тачком и зарезом`,
  tabs: phrase`датотека је сачувана са табулаторима`,
};

const quotings: Readonly<Record<Fault<"quoting">["how"], Clauses>> = {
  unclosed: said(phrase`наводник није затворен`, phrase`завршни наводник`),
  inside: said(phrase`наводник стоји унутар поља`, phrase`цело поље под наводницима`),
  followed: said(phrase`иза завршног наводника следи текст`, phrase`зарез или крај реда`),
};

const ends: Readonly<Record<Fault<"end-before-beginning">["of"], Phrase>> = {
  event: phrase`крај је`,
  membership: phrase`крај чланства је`,
  marking: phrase`крај важења ознаке је`,
};

/** „Споразум је …”. */
const done: Readonly<Record<TreatyAct, Phrase>> = {
  signed: phrase`потписан`,
  ratified: phrase`потврђен`,
  published: phrase`објављен`,
  "in-force": phrase`ступио на снагу`,
  ended: phrase`престао да важи`,
};

export const describeProblemIn = describing({
  row: (row) => phrase`ред ${row}`,
  column: (column) => phrase`колона ${column}`,
  sentence: (place, { wrong, right }) => phrase`${place}: ${wrong}; очекује се: ${right}.`,
  clauses: {
    "not-fetched": ({ status }) =>
      said(
        status === null
          ? phrase`датотека није преузета`
          : phrase`датотека није преузета (одговор сервера: ${status})`,
        phrase`датотека тог имена`,
      ),
    "not-a-map": () => said(phrase`датотека није карта`, phrase`облици у запису ${"TopoJSON"}`),
    "file-form": ({ form }) =>
      said(fileForms[form], phrase`табела сачувана као „${"CSV UTF-8 (comma delimited)"}”`),
    quoting: ({ how }) => quotings[how],
    "empty-file": ({ columns }) =>
      said(phrase`датотека је празна`, phrase`ред са заглављем: ${columns.join(",")}`),
    "unknown-column": ({ column, columns }) =>
      said(phrase`ова табела нема колону ${quoted(column)}`, phrase`${listed(columns)}`),
    "repeated-column": () => said(phrase`колона је у заглављу два пута`, phrase`колона једном`),
    "missing-column": () => said(phrase`колоне нема`, phrase`колона у заглављу`),
    "row-length": ({ cells, headerCells }) =>
      said(
        phrase`ред има ${counted(cells, { one: "поље", few: "поља", other: "поља" })}`,
        phrase`${headerCells}, као у заглављу`,
      ),
    "repeated-key": ({ key, firstRow }) =>
      said(phrase`${quoted(key)} већ стоји у реду ${firstRow}`, phrase`сопствени кључ`),
    "outer-space": ({ found }) =>
      said(
        phrase`${quoted(found)} почиње или се завршава размаком`,
        phrase`без размака на крајевима`,
      ),
    "empty-cell": ({ form }) => said(phrase`поље је празно`, formOf(form)),
    "unreadable-cell": ({ found, form }) =>
      said(phrase`${quoted(found)} се не може прочитати`, formOf(form)),
    "unknown-key": ({ found, form }) => said(phrase`${quoted(found)} није познато`, formOf(form)),
    "organization-as-state": ({ found }) =>
      said(
        phrase`${quoted(found)} је организација, а стоји на месту државе`,
        formOf({ kind: "country" }),
      ),
    "factless-table": ({ found, tables }) =>
      said(phrase`${quoted(found)} није табела са подацима`, phrase`нешто од: ${listed(tables)}`),
    "end-before-beginning": ({ of, end, start }) =>
      said(
        end === start
          ? phrase`${ends[of]} ${end}, кад и почетак`
          : phrase`${ends[of]} ${end}, пре почетка (${start})`,
        of === "event" ? phrase`${start} или касније` : phrase`датум после ${start}`,
      ),
    "end-without-beginning": () => said(phrase`чланство има крај, а нема почетак`, phrase`почетак`),
    "one-coordinate": () =>
      said(phrase`једна координата стоји без друге`, phrase`обе координате, или ниједна`),
    "overlapping-membership": ({ firstRow }) =>
      said(
        phrase`чланство се преклапа са оним у реду ${firstRow}`,
        phrase`по један ред за сваки боравак чланице у групи`,
      ),
    "unknown-composition": ({ found, file }) =>
      said(phrase`${quoted(found)} није познато`, phrase`кључеви других редова у ${file}`),
    "composed-of-itself": ({ found, file }) =>
      said(
        phrase`${quoted(found)} је у сопственом саставу`,
        phrase`кључеви других редова у ${file}`,
      ),
    "asterisk-without-note": ({ name }) =>
      said(phrase`${quoted(name)} има звездицу, а нема напомену`, phrase`напомена на коју упућује`),
    "note-without-asterisk": ({ name }) =>
      said(
        phrase`${quoted(name)} има напомену, а нема звездицу`,
        phrase`назив који се завршава знаком *`,
      ),
    "unnamed-on-the-map": ({ code }) =>
      said(phrase`${quoted(code)} је на карти, а нема назив`, phrase`ред са називом`),
    "no-dataset": () =>
      said(phrase`скуп података нема ред`, phrase`тачно један ред, о овом скупу података`),
    "second-dataset": () =>
      said(phrase`скуп података има други ред`, phrase`тачно један ред, о овом скупу података`),
    "empty-list": () => said(phrase`на списку нема ниједног споразума`, phrase`бар један`),
    "one-party": ({ party }) =>
      said(phrase`обе стране споразума су ${quoted(party)}`, phrase`две различите стране`),
    "without-home": ({ home }) =>
      said(
        phrase`${quoted(home)}, матична држава, није једна од страна`,
        phrase`${home} као једна од две стране`,
      ),
    "incomplete-entry": ({ columns }) =>
      said(
        phrase`ставка на списку није потпуна`,
        phrase`${listed(columns)} заједно, или ниједно од њих`,
      ),
    "other-list": ({ source, list }) =>
      said(phrase`${quoted(source)} није списак на којем је споразум наведен`, phrase`${list}`),
    "repeated-number": ({ number }) =>
      said(phrase`број ${number} је на списку два пута`, phrase`сваки број списка једном`),
    "number-beyond-list": ({ number, entries }) =>
      said(
        phrase`број ${number} је изван списка, који има ${counted(entries, { one: "ставку", few: "ставке", other: "ставки" })}`,
        phrase`бројеви од 1 до ${entries}, сваки једном`,
      ),
    "launched-twice": ({ counterparty }) =>
      said(
        phrase`поступак са ${quoted(counterparty)} покренут је два пута`,
        phrase`по један ред за сваки поступак`,
      ),
    "no-resolution": ({ counterparty, year }) =>
      said(
        phrase`поступак са ${quoted(counterparty)} овде је покренут, а на списку је споразум закључен${year === null ? "" : phrase` (${year})`}`,
        phrase`објашњење како да се читају два навода`,
      ),
    "needless-resolution": ({ counterparty }) =>
      said(
        phrase`споразум са ${quoted(counterparty)} није на списку и као закључен`,
        phrase`без објашњења где нема противречности`,
      ),
    "repeated-act": ({ act, firstRow }) =>
      said(
        phrase`у реду ${firstRow} већ стоји да је споразум ${done[act]}`,
        phrase`сваки акт једном`,
      ),
    "act-before": ({ act, date, earlierAct, earlierDate }) =>
      said(
        phrase`споразум је ${done[act]} ${date}, пре него што је ${done[earlierAct]} (${earlierDate})`,
        phrase`${earlierDate} или касније`,
      ),
    "act-of-other": ({ by, parties: [home, counterparty] }) =>
      said(phrase`${quoted(by)} није страна у споразуму`, phrase`${home} или ${counterparty}`),
    "other-script": ({ marking, letter, script }) =>
      said(
        phrase`${quoted(marking)} има слово „${letter}” другог писма`,
        phrase`слова писма ${script}`,
      ),
    "no-level": () =>
      said(phrase`ознака нема степен`, phrase`степен, или „${"undetermined"}” као основ`),
    "level-on-no-basis": ({ level }) =>
      said(
        phrase`степен ${level} је наведен без основа`,
        phrase`основ на којем степен почива, или поље без степена`,
      ),
    "no-marking": () =>
      said(phrase`степен нема ни ознаку ни напомену`, phrase`ознака, или напомена зашто је нема`),
    "marking-of-nothing": ({ marking }) =>
      said(
        phrase`за ${quoted(marking)} стоји да ничему не одговара`,
        phrase`поље без ознаке, или основ на којем одговарање почива`,
      ),
    "one-statement": ({ conflict }) =>
      said(
        phrase`${quoted(conflict)} има само један навод`,
        phrase`два навода или више њих, који се разликују`,
      ),
    "two-parties": ({ conflict }) =>
      said(
        phrase`${quoted(conflict)} говори о двема странама`,
        phrase`једна страна у сваком размимоилажењу`,
      ),
    "no-language": () =>
      said(
        phrase`извор има наслов или је цитиран, а језик није наведен`,
        phrase`језик његових речи`,
      ),
    misquoted: ({ quote, source }) =>
      said(
        phrase`${quoted(quote)} не стоји у извору ${source}`,
        phrase`речи самог извора, дословно`,
      ),
    untranslated: ({ text }) =>
      said(
        phrase`${quoted(text)} није преведено`,
        phrase`ред у ${"translations.csv"} са овим текстом`,
      ),
    unsaid: ({ text }) =>
      said(phrase`ниједна табела не каже ${quoted(text)}`, phrase`текст како стоји у свом пољу`),
  },
});
