/** What makes a password of twelve characters or more guessable all the same. Pure; forms and verbs share it. */

const COMMON = [
  "password",
  "passwort",
  "passw",
  "letmein",
  "welcome",
  "qwerty",
  "qwertz",
  "azerty",
  "asdf",
  "zxcv",
  "iloveyou",
  "admin",
  "administrator",
  "root",
  "login",
  "changeme",
  "secret",
  "default",
  "temp",
  "test",
  "guest",
  "user",
  "master",
  "monkey",
  "dragon",
  "sunshine",
  "princess",
  "football",
  "baseball",
  "superman",
  "trustno",
  "whatever",
  "starwars",
  "computer",
  "internet",
  "shadow",
  "michael",
  "jordan",
  "summer",
  "winter",
  "spring",
  "autumn",
  "january",
  "february",
  "april",
  "october",
  "november",
  "december",
  "monday",
  "friday",
  "hello",
  "abc",
  "interview",
  "recruiter",
  "recruit",
  "recruitment",
  "agency",
  "candidate",
  "askwell",
  "thequickbrownfox",
  "jumpsoverthelazydog",
  "the",
  "my",
  "is",
  "you",
  "i",
  "me",
  "please",
  "work",
  "company",
  "office",
  "house",
];
const RUNS = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890123456789",
  "qwertyuiopasdfghjklzxcvbnm",
  "qwertzuiopasdfghjklyxcvbnm",
  "azertyuiopqsdfghjklmwxcvbn",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
  "1q2w3e4r5t6y7u8i9o0p",
];
const LOOKALIKES: Record<string, string> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", $: "s", "!": "i" };

/** Fewer unguessable characters than this beside common words, runs and years is too little. */
const OWN = 5;
const COMMON_WORDS = [...COMMON].sort((a, b) => b.length - a.length);

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Why this password is too easily guessed, in words for its owner; null when it is not. `about`: their address, name, agency. */
export function weaknessOf(password: string, about: readonly string[] = []): string | null {
  if (new Set(password.toLowerCase()).size < 5) return "repeats a few characters: use several unrelated words";
  if (isRun(password) || isRepeated(password)) return "follows a pattern: use several unrelated words";
  if (ownCharacters(password) < OWN) return "is among the commonly used ones: use several unrelated words";
  if (about.some((fact) => tells(password, fact))) return "holds your name, address or agency: others know them";
  return null;
}

function isRun(password: string): boolean {
  const plain = lettersOf(password);
  return RUNS.some((run) => [run, [...run].reverse().join("")].some((line) => `${line}${line}`.includes(plain)));
}

function isRepeated(password: string): boolean {
  const plain = password.toLowerCase();
  return /^(.{1,6}?)\1+.{0,3}$/u.test(plain);
}

/** What is left when common words, keyboard runs and figures are taken away. */
function ownCharacters(password: string): number {
  const plain = [...password.toLowerCase().replace(/\d{2,}\W*$/u, "")].map((letter) => LOOKALIKES[letter] ?? letter).join("");
  let rest = lettersOf(plain);
  for (const word of COMMON_WORDS) rest = rest.replaceAll(word, word.length > 3 ? "" : word);
  for (const run of RUNS)
    for (let n = run.length; n >= 4; n -= 1)
      for (let at = 0; at + n <= run.length; at += 1) rest = rest.replaceAll(run.slice(at, at + n), "");
  return rest.replace(/\d/gu, "").length;
}

/** Whether a fact makes up most of the password: "Fernhill Search" gives away "fernhillsearch1". */
function tells(password: string, fact: string): boolean {
  const plain = lettersOf(password);
  const parts = [fact.split("@")[0] ?? "", fact].map(lettersOf).filter((part) => part.length >= 4);
  return parts.some((part) => plain.includes(part) && plain.length - part.length < 8);
}
