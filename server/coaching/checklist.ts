import { PHASES, PRIORITIES, type AskKind } from "#/db/vocabulary.ts";

import { askItem } from "./ask-item.ts";
import { becauseOf } from "./because.ts";
import { chooseFrom } from "./choose.ts";
import type { Checklist, ChecklistItem, Facts } from "./facts.ts";
import { TOPIC_TEXTS } from "./playbook/topic-texts.ts";
import { wordsFor } from "./playbook/variant.ts";
import { termsOf, type Terms } from "./terms.ts";
import { TOPIC_RULES, TOPICS, type Topic } from "./topics.ts";

/** The built-in playbook's version; an agency's own count on from it. */
export const PLAYBOOK_VERSION = 1;
export const MOST_ITEMS = 12;

/** The playbook applied to one upcoming round (domain.md 4). Pure: the same facts give the same checklist. */
export function checklistOf(facts: Facts): Checklist {
  const terms = termsOf(facts);
  const choice = chooseFrom(terms);
  const ask = facts.planned?.ask ?? choice.ask;
  const topics = TOPICS.filter((topic) => TOPIC_RULES[topic].appears(terms, ask));
  const inTableOrder = [askItem(terms, choice), ...topics.map((topic) => topicItem(topic, terms, ask))];
  return {
    recommendedAsk: choice.ask,
    ask,
    askOf: choice.askOf,
    askReason: choice.reason,
    playbookVersion: PLAYBOOK_VERSION,
    items: byPhase(shortened(inTableOrder)),
  };
}

function topicItem(topic: Topic, terms: Terms, ask: AskKind): ChecklistItem {
  const rule = TOPIC_RULES[topic];
  const text = TOPIC_TEXTS[topic];
  const say = wordsFor(terms, ask);
  const title = say(text.title) ?? "";
  const wording = text.wording && say(text.wording);
  return {
    id: topic,
    topic,
    phase: rule.phase,
    priority: rule.critical(terms, ask) ? "critical" : rule.usual,
    title,
    advice: `${title}. ${say(text.detail) ?? ""}`.trim(),
    ...(wording ? { wording } : {}),
    because: becauseOf(topic, terms, ask),
    source: [...rule.source],
  };
}

const rank = (item: ChecklistItem): number => PRIORITIES.indexOf(item.priority);

/** Above twelve, the lowest priority goes first and within it the later row; critical items stay even past twelve. */
function shortened(inTableOrder: ChecklistItem[]): ChecklistItem[] {
  const byImportance = [...inTableOrder].sort((a, b) => rank(a) - rank(b));
  return byImportance.filter((item, place) => place < MOST_ITEMS || item.priority === "critical");
}

/** By phase, then priority; the table's order decides among equals, since sorting is stable. */
function byPhase(byImportance: ChecklistItem[]): ChecklistItem[] {
  return [...byImportance].sort((a, b) => PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase) || rank(a) - rank(b));
}

/** The five items a page shows open, besides the ask, which has its own place: by priority, then by the table's row. */
export function topFive<T extends Pick<ChecklistItem, "topic" | "priority">>(items: readonly T[]): T[] {
  const rows: readonly string[] = TOPICS;
  const row = (item: T) => rows.indexOf(item.topic);
  return items
    .filter((item) => !item.topic.startsWith("ask."))
    .sort((a, b) => PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority) || row(a) - row(b))
    .slice(0, 5);
}
