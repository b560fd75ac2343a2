/** Through what words come in Spanish news. */
import type { SourceWords } from '../source-words.ts';

export const sources: SourceWords = {
  names: {
    outlets: `
efe|rtve|tve|cadena ser|onda cero|cope|telemundo|univision|televisa
el país|país|el mundo|mundo|abc|la vanguardia|el periódico|el confidencial|eldiario.es|público|la nación|clarín|el universal|reforma|el tiempo|el espectador|la jornada|milenio|infobae|europa press
`,
    words: `Diario Periódico Heraldo Noticias Correo Gaceta Onda Prensa Radio Tribuna Nación Crónica
      Mercurio Norte Hoy Eco Faro Vanguardia Meridiano`,
    endings: 'prensa',
  },
  nouns: {
    outlets: `diario periódico semanario agencia agencias cadena emisora revista canal televisión radio red
      portal programa rotativo pódcast podcast magacín`,
    adjectives: `social pública público publica estatal local regional privada privado noticias digital nacional
      deportivo deportiva científica`,
    unnamed: 'televisión cadena emisora agencia radio periódico diario semanario rotativo revista',
    channels: '',
    datives: '',
    articles: 'el la los las un una uno',
    possessives: 'su sus mi nuestro nuestra',
    platforms: '',
    samePlatform: 'la misma red/plataforma',
    accounts: '',
    accountsBefore: 'cuenta/perfil/canal/página oficial? de/en',
    sites: 'sitio web; página web; web oficial',
    offices: 'servicio/oficina/gabinete de prensa',
    officeOf: 'de la/los/las?; del',
    posts: '',
  },
  leads: {
    through: `entrevista/conversación/declaraciones concedida/publicada/ofrecida? con/a/al/para/en/por;
      citado/citada/citados/citadas/recogido/recogida/recogidos/recogidas/publicado/publicada/publicados/publicadas por;
      citando a; en un artículo en/de; en/ante los micrófonos de`,
    outlet: `según; informa; informó; reporta; reportó; publica; publicó; revela; reveló;
      dijo/declaró/afirmó/explicó/contó/aseguró/señaló/confirmó/comentó/indicó/dicho/confirma/cuenta/dice/explica/asegura/contestó/respondió * a/al;
      a; al; en`,
    unnamed: `dijo/contó/confirmó/explicó/declaró/aseguró/relató * * * a/al; entrevista con; declaraciones a/al`,
    unlisted: `en una entrevista con; en entrevista con; en/ante los micrófonos de;
      dijo/contó/confirmó/confirma/contestó/explicó/declaró/aseguró a`,
    goesOn: 'que el la en',
    person: 'entrevista/conversación con',
    platform: `en; vía; por; a través de; cuenta/perfil/canal/página oficial? de/en`,
    learns: '',
    verbs: 'informa informó informado reporta reportó publica publicó cita revela reveló',
    auxiliaries: 'ha también que',
    envoy: 'a través de; por medio de; mediante; por boca de',
    envoys: `abogado abogada abogados portavoz vocero vocera representante agente gabinete oficina
      entorno`,
    hearers: 'biógrafo biógrafa',
    followed: 'según el/la/los/las?; de acuerdo con el/la/los/las?',
    seen: {
      papers: 'documento/documentos/informe/informes',
      by: 'obtenido/obtenidos/consultado/consultados por',
    },
  },
  papers: {
    before: 'en; por; por medio de; a través de; mediante; según; con un/una; con su',
    nouns: `comunicado; nota; carta; informe; mensaje; correo; tuit; publicación; escrito; libro; memorias; estudio;
      fallo; sentencia; resolución; documento; circular; declaración; dictamen; demanda; denuncia; bando;
      manifiesto; oficio; autobiografía`,
    author: 'de; del; por',
    after: `conjunto/conjunta/abierto/abierta/oficial/escrito/escrita/interno/interna/público/pública/electrónico;
      de prensa/texto`,
    posts: 'mensaje tuit publicación',
    owners: 'este esta',
    spoken: 'a la nación; al país/pueblo',
    breaks: 'y de del al a con que',
    identifying: 'citado citada citados citadas mencionado mencionada mencionados mencionadas',
  },
  lines: {
    labels: 'fuente fuentes',
    ends: 'antecedentes; contexto',
    citing: 'citando a; citado/citada por',
    occasions: 'en una/la; durante una/la/el',
    givenOut: 'un/el? comunicado de/del',
    papers: 'comunicado informe documento decreto',
    led: 'en/vía',
    carried: 'en/por/vía',
    bodies: '',
    informants: '',
  },
};
