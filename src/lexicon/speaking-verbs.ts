/*
 * Verbs in the third person whose subject in news is nearly always a person, for telling names of persons from others.
 * Source: written for this project.
 */

export const SPEAKING_VERBS =
  'added adds agreed admitted argued asked believes called confirmed denied described explained insisted joked laughed recalled replied said says smiled suggested thinks thought told tells tweeted warned wrote writes'
