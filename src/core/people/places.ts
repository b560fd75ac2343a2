/** Large cities, American states and regions of the world, in English and as our languages write them. From general knowledge. */
import { wordTest, type WordTest } from './word-test.ts';

const PLACES = `
london paris berlin moscow kyiv kiev washington beijing brussels madrid barcelona rome vienna warsaw geneva zurich bern lisbon athens istanbul ankara jerusalem gaza tehran baghdad kabul damascus beirut cairo tokyo seoul pyongyang delhi mumbai shanghai hong-kong taipei singapore sydney melbourne toronto ottawa montreal
kharkiv odesa odessa lviv mariupol kherson donetsk luhansk crimea donbas dnipro zaporizhzhia chernihiv bakhmut minsk petersburg sochi grozny chechnya siberia transnistria
york angeles chicago houston philadelphia phoenix boston seattle denver detroit miami atlanta dallas francisco vegas orleans baltimore cleveland pittsburgh milwaukee
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia carolina dakota wisconsin wyoming
africa asia europe america americas antarctica balkans baltic caribbean mediterranean atlantic pacific arctic
hamburg münchen köln frankfurt stuttgart düsseldorf dresden leipzig hannover bremen bayern sachsen hessen wien zürich brüssel moskau kiew peking warschau rom
lyon marseille toulouse bordeaux lille nantes strasbourg nice bruxelles genève londres moscou pékin kiev varsovie
sevilla valencia bilbao zaragoza málaga bogotá lima quito santiago caracas habana moscú pekín bruselas cataluña andalucía madrid
київ києві києва київський москва москві москви москве харків харкові львів львові одеса одесі донецьк луганськ крим криму донбас донбасі вашингтон вашингтоні брюссель брюсселі пекін пекіні лондон лондоні берлін берліні париж парижі варшава варшаві женева женеві
москву пекин пекине киев киеве киева брюсселе вашингтоне лондоне берлине париже крым крыма петербург петербурге донбассе
`;

/** Says whether `word` is a large city, a state or a part of the world. */
export const isPlaceWord: WordTest = wordTest(PLACES);
