/** The two languages of the interface; Indonesian is the default and stands at `/`, English at `/en`. */
export const languages = ['id', 'en'] as const;

export type Language = (typeof languages)[number];

/** A text in every language of the interface; leaving one out does not compile. */
export type Text = Readonly<Record<Language, string>>;
