/** What matching knows of Spanish. */
import type { ChangeWords } from '../change-words.ts';

export const changes: ChangeWords = {
  negations: 'no nunca jamás nadie nada ningún ninguna ninguno ni tampoco apenas',
  interjections: 'no nunca nada',
  echoes: 'nunca jamás nadie nada ningún ninguna ninguno ni tampoco',
  modals: `será serán sería habrá habría; debe deben deberá deberán tiene tienen; debería deberían; puede pueden podrá podrán podría podrían quizá quizás acaso posiblemente;
    quiere quieren quería; ciertamente seguramente; probablemente; supuestamente presuntamente`,
  quantifiers: `todo todos toda todas cada siempre entero entera completamente totalmente; mayoría; algunos algunas varios varias alguien algo;
    muchos muchas mucho mucha; pocos pocas poco raramente; mitad medio media; casi; ninguno ninguna nadie nada nunca jamás`,
  limiters: 'solo sólo solamente únicamente casi',
  numerals: `cero=0 un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15
    dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintiún=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27
    veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80
    noventa=90 cien=100 ciento=100 doscientos=200 trescientos=300 cuatrocientos=400 quinientos=500 seiscientos=600 setecientos=700 ochocientos=800 novecientos=900`,
  ordinals: `primer=1 primero=1 primera=1 segundo=2 segunda=2 tercer=3 tercero=3 tercera=3 cuarto=4 cuarta=4 quinto=5 quinta=5 sexto=6 sexta=6
    séptimo=7 séptima=7 octavo=8 octava=8 noveno=9 novena=9 décimo=10 décima=10`,
  multipliers:
    'mil=1000 millón=1000000 millones=1000000 billón=1000000000000 billones=1000000000000',
  numberLinks: 'y',
  antonyms: `bueno buena buen buenos buenas : malo mala mal malos malas; bien : mal; mejor : peor; mejores : peores; verdadero cierto : falso; verdad : mentira; más : menos;
    siempre : nunca jamás; todos todo : nadie nada ninguno; muchos mucho : pocos poco; antes : después; temprano : tarde; primero primera : último última; principio comienzo : fin final;
    comenzar empezar empezó comenzó : terminar acabar terminó; nuevo nueva joven : viejo vieja antiguo; pasado : futuro; ayer : mañana; día : noche; arriba : abajo; sobre encima : bajo debajo; dentro : fuera; con : sin;
    favor : contra; alto alta altos altas : bajo baja bajos bajas; grande gran grandes : pequeño pequeña pequeños pequeñas; largo larga : corto corta; lejos : cerca; fuerte fuertes : débil débiles; fuerza : debilidad; fortalecer : debilitar;
    difícil : fácil; caliente : frío; rápido : lento; lleno : vacío; rico : pobre; riqueza : pobreza; caro : barato; seguro segura : peligroso peligrosa; seguridad : peligro inseguridad; vivo vivos : muerto muertos; vida : muerte;
    victoria : derrota; ganar ganado ganó : perder perdido perdió; éxito : fracaso; amor : odio; amar : odiar; amigo amigos : enemigo enemigos; guerra : paz; esperanza : miedo; aceptar aceptado aceptó : rechazar rechazado rechazó;
    permitir permitido : prohibir prohibido; confirmar confirmó : negar negó desmentir desmintió; apoyar apoya apoyó : rechazar rechazó combatir; apoyo : oposición; partidarios : opositores; elogiar : criticar;
    aumentar aumentó subir subió crecer creció : disminuir disminuyó bajar bajó caer cayó reducir redujo; aumento crecimiento : caída descenso reducción; construir : destruir; proteger : atacar; defensa : ataque; comprar : vender; dar : quitar;
    abrir abierto abierta : cerrar cerrado cerrada; importación : exportación; importaciones : exportaciones; ganancia beneficio : pérdida; ingresos : gastos; culpable : inocente; legal : ilegal; posible : imposible; público : privado;
    hombre hombres : mujer mujeres; norte : sur; este : oeste; mayoría : minoría; juntos : separados; positivo : negativo; ventaja ventajas : desventaja desventajas; mejorar mejoró : empeorar empeoró; mejora : deterioro; voluntario : obligatorio;
    temporal : permanente; parcialmente : totalmente; sí : no; justo : injusto; estable : inestable; dependiente : independiente`,
  synonyms: `grande enorme inmenso; comenzar empezar iniciar; terminar acabar finalizar; ayudar asistir; comprar adquirir; mostrar demostrar; obtener recibir conseguir; rápido veloz; difícil duro; importante esencial crucial; decir declarar afirmar;
    país nación estado; países naciones estados; empresa compañía sociedad; jefe dirigente; área ámbito campo; áreas ámbitos campos; meta objetivo; acuerdo tratado pacto; conversaciones negociaciones; guerra conflicto; soldados tropas; ejército militares;
    ataque asalto; aumentar crecer; disminuir bajar; ley legislación; dinero fondos; coche automóvil auto; médico doctor; muy sumamente; también igualmente; pero sin; ahora actualmente; pronto próximamente; casi prácticamente; solo solamente únicamente; error equivocación; opinión parecer`,
  negativePrefixes: 'in im i ir des dis no anti',
  notNegated:
    'interés interior internacional información informar imagen inmediato inmenso importante importar importación imponer impresión intereses industria instante disponer discurso discusión independiente',
  hedges: 'unos unas casi cerca aproximadamente alrededor más menos',
  units: '%: porciento; $: dólar dólares; €: euro euros; £: libra libras; ¥: yen yenes',
};
