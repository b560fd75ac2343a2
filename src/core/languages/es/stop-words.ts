/** Function words of Spanish. */
import type { StopWords } from '../stop-words.ts';

export const stopWords: StopWords = {
  words: `al algo alguien algún alguna algunas alguno algunos allí ante antes aquel aquella aquellas
  aquello aquellos aquí así aun aún aunque bajo cada casi como con contra cosas cual cuál cuales cualquier
  cuando cuándo cuanto cuánto de del desde donde dónde dos durante e el él ella ellas ello ellos en entonces
  entre era eran eres es esa esas ese eso esos esta está estaba estaban estamos están estar estas este esto
  estos estoy fue fueron ha haber había habían han hasta hay haya he hemos hubo la las le les lo los más me
  mediante mi mí mientras mis misma mismas mismo mismos mucha muchas mucho muchos muy nada ni ningún ninguna
  ninguno no nos nosotras nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para
  pero poco por porque pues puede pueden que qué quien quién quienes se sea sean según ser será serán si sí
  sido siempre sino sobre somos soy su sus suya suyo también tampoco tan tanto te tener tengo ti tiene tienen
  toda todas todavía todo todos tras tu tú tus un una unas uno unos usted ustedes va vosotros voy vuestra
  vuestro y ya yo`,
  elision: null,
};
