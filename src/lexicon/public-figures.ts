/*
 * Persons whom news names by one word and readers know: statesmen, artists, athletes, figures of history. Source: written
 * for this project.
 */

/** In small letters, without accents where both forms are in use. */
export const PUBLIC_FIGURES =
  'adele assad beethoven beyonce beyoncé berlusconi biden blair bolsonaro bono brezhnev bush buttigieg cameron castro chavez chávez cheney churchill clinton comey cruz darwin djokovic drake einstein eisenhower eminem erdogan erdoğan federer freud gaddafi gandhi gorbachev hitler hollande imran kerry khamenei khrushchev lenin lincoln lula lukashenko lukashenka macron madonna maduro mandela mao marx mccain mcconnell medvedev merkel messi michelangelo modi mozart mubarak mueller mugabe musk nadal napoleon netanyahu neymar nixon obama oprah orban orbán pelosi pele pelé pence picasso pompeo putin qaddafi reagan rihanna romney ronaldinho ronaldo roosevelt rouhani rubio rumsfeld saddam sarkozy scholz shakira shakespeare snowden stalin thatcher thunberg tillerson trudeau truman trump warhol weinstein yeltsin yushchenko zelensky zelenskiy zelenskyy zuckerberg'
