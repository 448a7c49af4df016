/*
 * Words of roles that tell a walk of life: who plays football is hardly the judge of the same name. Each line is a domain and its
 * words. Source: written for this project.
 */
export const ROLE_DOMAINS = `politics president minister premier senator congressman congresswoman representative governor mayor lawmaker legislator mp parliamentarian chancellor diplomat ambassador envoy politician candidate councillor dictator king queen prince princess emir sultan nominee speaker secretary
sport footballer striker midfielder defender goalkeeper winger forward coach batsman bowler all-rounder wicketkeeper golfer player quarterback pitcher catcher outfielder linebacker halfback hooker prop sprinter runner swimmer cyclist boxer wrestler skier skater gymnast jockey champion medallist medalist seed captain umpire referee athlete rower fencer cricketer
science professor scientist researcher physicist biologist chemist economist historian astronomer mathematician geologist sociologist psychologist anthropologist lecturer fellow scholar academic
arts singer actor actress comedian musician guitarist drummer pianist violinist conductor composer novelist poet painter sculptor rapper dancer filmmaker playwright screenwriter
medicine doctor surgeon nurse physician paediatrician pediatrician paramedic dentist
religion pope bishop archbishop priest rabbi imam pastor nun cardinal monk ayatollah
business ceo executive banker trader broker entrepreneur businessman businesswoman shopkeeper farmer
military soldier marine airman sailor private corporal
crime gunman attacker defendant robber thief burglar fugitive inmate`
