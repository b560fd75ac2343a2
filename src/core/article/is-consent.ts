/** What a request for consent speaks of, in any of our languages. */
const SUBJECT =
  /\bcookies?\b|\bconsent\b|einwilligung|datenschutz|personenbezogen|consentement|données personnelles|consentimiento|datos personales|personal data|privacy (?:policy|settings|choices)|tracking|куки|персональн\p{L}+ дан|конфіденційн|конфиденциальн/u;

/** Whom it speaks to, or who speaks. */
const ADDRESS =
  /\b(?:we|our|us|you|your|wir|uns\p{L}*|sie|ihre?\p{L}?|du|deine?\p{L}?|nous|nos|notre|vous|votre|vos|nosotros|nuestr\p{L}+|usted|su|tu|tus)\b|(?<!\p{L})(?:ми|наш\p{L}*|ви|вам|ваш\p{L}*|мы|вы)(?!\p{L})/u;

/** Somebody's words about consent are no request. */
const QUOTED = /["“”„«»]/u;

/** Returns whether a paragraph asks the reader's consent to cookies or the use of data. */
export function isConsent(text: string): boolean {
  const line = text.toLowerCase();
  return SUBJECT.test(line) && ADDRESS.test(line) && !QUOTED.test(text);
}
