import { plainLetters } from './fold-name.ts';
/**
 * Common given names with the gender they nearly always have, to tell names from other capitalised
 * words and "he" from "she". Written from general knowledge of the names that are frequent in the
 * countries of our languages and in international news; names given to both (Robin, Andrea, Kim, Jordan)
 * are left out on purpose. A name that is missing costs little: the article's own pronouns and
 * titles come first.
 */
import type { Gender } from './person.ts';
import { remember } from './remember.ts';
import { slavicStem } from './slavic-cases.ts';

const FEMALE = `
Abigail Ada Adriana Agnes Agnieszka Aicha Aisha Alba Alejandra Alexandra Alice Alicia Alina Alison Allison Alyssa Amanda
Amal Amber Amelia Amélie Amina Amy Ana Anastasia Anastasiia Angela Angelika Angelina Anita Anja Anke Ann Anna Annalena
Anne Annegret Annette Annie Antje Antonia Anya April Ariana Arianna Ashley Astrid Audrey Aurélie Ava Ayesha Barbara
Beata Beate Beatrice Beatriz Becky Begoña Belén Benazir Bernadette Bertha Beth Bethany Betty Bianca Birgit Bonnie Brenda Brianna
Bridget Brigitte Brittany Camila Camille Candace Carla Carly Carmen Carol Carole Carolina Caroline Carolyn Catarina
Catherine Cathy Cecilia Cécile Celia Céline Charlotte Chelsea Cheryl Chiara Chloe Christina Christine Cindy Claire
Clara Claudia Clémence Colleen Condoleezza Concepción Constance Cora Corinna Corinne Cornelia Courtney Cristina Crystal Cynthia
Dagmar Daisy Dana Daniela Danielle Daria Darya Dawn Deborah Debra Delphine Denise Diana Diane Dina Dolores Dominika
Donna Dora Doris Dorothea Dorothy Edith Eileen Elaine Eleanor Elena Eleonora Elisa Elisabeth Elise Elizabeth Ella Ellen
Eloise Elsa Emilia Emily Emma Erica Erika Erin Estelle Esther Eva Evelyn Ewa Fatima Fatma Felicia Fiona Florence
Franziska Freya Frieda Gabriela Gabriele Gabriella Gabrielle Galina Gemma Geneviève Georgia Gerda Gillian Gina Giorgia
Gisela Gloria Grace Greta Gretchen Gudrun Hala Halyna Hanna Hannah Hannelore Heather Heidi Heike Helen Helena Hélène Helga
Henrietta Hilary Hilda Hillary Holly Huma Ida Ilona Ilse Imelda Ina Inés Inga Inge Ingrid Inna Irena Irene Irina Iris
Iryna Isabel Isabella Isabelle Ivanka Ivanna Jacinda Jackie Jacqueline Jana Jane Janet Janice Janine Jasmin Jasmine Jeanette Jeanne
Jennifer Jenny Jessica Jill Joan Joanna Joanne Johanna Josefina Josephine Joy Joyce Juana Judith Judy Julia Juliana
Julie Juliette Jutta Kaja Kamala Karen Karin Karina Karine Karolina Kate Katerina Kateryna Katharina Katherine Kathleen
Kathryn Kathy Katia Katie Katja Katrin Katy Kayla Kaylee Kellyanne Kerstin Khadija Kimberly Kirsten Kristen Kristin Kristina
Ksenia Lara Larisa Larysa Laura Lauren Lea Leila Lena Leonie Leslie Leticia Lidia Lilia Liliana Lillian Lina Linda
Lisa Liudmyla Liz Loretta Lori Louise Lourdes Lucia Lucie Lucy Ludmila Luisa Lydia Lynn Lyudmila Madeleine Madison Maia
Magdalena Maggie Maia Manon Manuela Mara Margaret Margarita Margot Margrethe Maria Mariam Mariana Marianne Marie Mariia Marina Marine Marion
Marisa Marissa Marjorie Marlene Marsha Marta Martha Martina Martine Mary Maryna Mathilde Maureen Maya Megan Megyn Melania
Melanie Melinda Melissa Mercedes Meredith Mette Mia Michaela Michelle Mila Mireille Miriam Molly Monica Monika Monique
Myroslava Nadezhda Nadia Nadine Nadiya Nancy Naomi Natalia Natalie Nataliia Nataliya Natalya Natasha Nathalie Nicola Nicole
Nicoletta Nikki Nina Nora Noémie Odile Oksana Olena Olesia Olga Olha Olivia Pamela Paola Patricia Patrizia Patty Paula
Paulina Pauline Peggy Penelope Penny Petra Phyllis Pia Pilar Polina Priscilla Priti Rachel Rafaela Ramona Raquel Rebecca Regina Regine
Renata Renate Renée Rhonda Rita Roberta Rocío Rosa Rosalía Rose Rosemary Roxana Roza Ruth Sabine Sabrina Sahra Salma
Sally Samantha Sandra Sara Sarah Saskia Scarlett Ségolène Selma Sharon Sheila Shelly Shirley Sibylle Sigrid Silke Silvia Simone
Sofia Sofía Soledad Solomiia Sonia Sonja Sophia Sophie Stefanie Stella Stephanie Susan Susana Susanna Susanne Suzanne Svenja
Svetlana Svitlana Svetlana Sviatlana Swetlana Sybille Sylvia Sylvie Tamara Tammy Tania Tanja Tanya Tara Tatiana Tatyana Teresa Tetiana Thérèse
Theresa Tiffany Tina Tracy Ulrike Ursula Ute Valentina Valeria Valérie Vanessa Vera Veronica Veronika Veronique Victoria
Viktoria Viktoriia Violeta Virginia Virginie Viviane Wanda Wendy Xenia Ximena Yana Yasmin Yolanda Yulia Yuliia Yuliya Yvette
Yvonne Zainab Zara Zhanna Zinaida Zlata Zoe Zofia Zoya Zuzana
Анна Анастасія Анастасия Валентина Валерія Валерия Вікторія Виктория Віра Вера Галина Ганна Дарина Дарія Дарья Діана Евгения
Екатерина Елена Елизавета Жанна Зінаїда Зоя Злата Інна Инна Ірина Ирина Катерина Ксенія Ксения Лариса Леся Лідія Лидия Лілія Людмила Любов
Любовь Маргарита Марина Марія Мария Марта Мирослава Надія Надежда Наталія Наталья Наталя Ніна Нина Оксана Олена Ольга Олеся
Поліна Полина Раїса Раиса Світлана Светлана Соломія Софія София Тамара Тетяна Татьяна Уляна Христина Юлія Юлия Яна Ярослава Соня`;

const MALE = `
Aaron Abdul Abdullah Abel Abraham Adam Adil Adnan Adolf Adrian Adrien Ahmad Ahmed Alain Alan Albert Alberto Alejandro Alec Aleksandar
Aleksander Aleksandr Aleksei Alessandro Alexander Alexandre Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Allan Allen
Álvaro Amadeo Amir Anatoly Anatoliy Anders Andre André Andreas Andrei Andrej Andrés Andrew Andrey Andrii Andriy Andrzej
Andy Ángel Anthony Anton Antoine Antonio António Antony Archie Ariel Armando Armin Arnaud Arnold Arseniy Artem Arthur Arturo Asif
Augusto Axel Barack Barry Bart Bartosz Bashar Bastian Ben Benedict Benedikt Benito Benjamin Benoît Bernard Bernd Bernhard Bernie
Bertrand Bill Björn Bob Bobby Bogdan Bohdan Boris Borys Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Burkhard
Byron Calvin Carl Carlo Carlos Carsten Casper Cédric César Charles Charlie Chad Chester Christian Christof Christoph
Christophe Christopher Chuck Clarence Claude Claus Clément Clemens Cliff Clifford Clint Colin Conrad Constantin Corey Craig Cristiano Cristóbal
Cyril Cyrus Damian Damien Dan Daniel Daniil Danny Danylo Darren Darryl Dave David Dean Denis Dennis Denys Derek Detlef Diego Dieter
Dietmar Dimitri Dirk Dmitri Dmitrii Dmitriy Dmitry Dmytro Dominic Dominik Dominique Don Donald Doug Douglas Duncan Dustin Dwight Earl Ed
Eddie Edgar Eduard Eduardo Edward Edwin Egon Ehud Elias Elijah Elmar Elon Emanuel Emil Emilio Emmanuel Enrico Enrique Eric Erich Erik Ernest Ernesto
Ernst Esteban Ethan Étienne Eugen Eugene Evan Evgeny Fabian Fabien Fabio Felipe Felix Ferdinand Fernando Fidel Filip Florian Floyd Francesco
Francis Francisco Franck François Frank Franklin Franz Fred Frederic Frédéric Frederick Frederik Friedrich Fritz Gabriel Garry Gary Gavin Gennady Geoff
Geoffrey Georg George Georges Georgi Georgy Gérald Gerald Gérard Gerard Gerardo Gerd Gerhard Gerhart Gianni Gilbert Gilles Giovanni Giuseppe Glen Glenn Gonzalo
Gordon Graham Greg Gregg Gregor Gregory Grégoire Grigory Guido Guillaume Guillermo Günter Günther Gus Gustav Gustavo Guy Hamid Hannes Hans Harald Harold Harry Hartmut
Harvey Hasan Hassan Heiko Heiner Heinrich Heinz Helge Helmut Hendrik Henri Henrik Henry Herbert Herman Hermann Hernán Holger Horacio Horst Howard Hryhoriy Hubert
Hugh Hugo Hussein Ian Ibrahim Ignacio Igor Ihor Ilham Ilya Imran Ingo Isaac Iván Ivan Ivo Jack Jacob Jacques Jaime Jair Jake Jakob Jakub James Jamie Jan Janusz Jared
Jarosław Jason Javier Jay Jean Jeb Jeff Jeffrey Jens Jeremy Jérôme Jerome Jerry Jesper Jesús Jim Jimmy Joachim João Joaquín Jochen Joe Joel Johann Johannes John Johnny Jon
Jonas Jonathan Jörg Jorge José Josef Joseph Josh Joshua Josip Juan Jules Julian Julien Julio Julius Jürgen Justin Kai Kamil Karl Karsten Kaspar Keith Keir Ken Kenneth Kent
Kevin Khalid Kirill Klaus Konrad Konstantin Konstantyn Kostiantyn Krzysztof Kurt Kyle Kyrylo Lance Larry Lars László Laurent Lawrence Lech Leo León Leon Leonard Leonardo Leonid Leopold Lester Lev
Lewis Lionel Lloyd Loïc Lorenzo Lothar Louis Luc Lucas Luciano Ludovic Ludwig Luigi Luis Luiz Luke Lukas Lutz Lyndon Maciej Magnus Mahmoud Maik Maksym Malcolm Manfred Manuel Marc Marcel
Marcelo Marcin Marco Marcos Marcus Marek Mario Marius Mariusz Mark Marko Markus Marshall Martin Marvin Massimo Mateo Mateusz Mathias Mathieu Mats Matt Matteo Matthew
Matthias Matthieu Maurice Mauricio Maurizio Max Maxim Maxime Maximilian Mehmet Michael Michail Michał Michel Miguel Mihail Mikael Mike Mikhail Mikheil Milan Miles Miloš Miloš
Mitch Mitt Mohamed Mohammad Mohammed Moritz Mohammad Mohsen Moses Muhammad Muhammed Murat Mustafa Mykhailo Mykola Narendra Nasser Nathan Nathaniel Neil Nelson Newt Nicholas Nick
Nico Nicolas Nicolás Niels Nigel Nikita Nikolai Nikolaus Nikolay Nils Norbert Norman Olaf Ole Oleg Oleh Oleksandr Oleksii Oleksiy Oliver Olivier Omar Orlando Óscar Oscar Oskar Osama
Oswald Otto Owen Pablo Paolo Pascal Pat Patrice Patrick Patrik Paul Paulo Pavel Pavlo Pedro Pepe Percy Peter Petr Petro Petteri Philip Philipp Philippe Phil Pierre Pieter Piotr Pyotr Quentin
Rafael Rainer Ralf Ralph Ramón Ramzan Randall Randy Raoul Raphaël Raúl Ray Raymond Recep Reince Reiner Reinhard Reinhold René Rex Ricardo Richard Rick Ricky Rob Robert
Roberto Rodrigo Rodney Roger Roland Rolf Roman Romain Ron Ronald Ronny Ross Roy Ruben Rubén Rüdiger Rudolf Rudolph Rudy Rupert Ruslan Russell Rustem Ryan Salvador Sam Samir Samuel Santiago
Saul Scott Sean Sebastian Sébastien Sepp Serge Sergei Sergej Sergey Sergio Serhii Serhiy Seth Shane Shaun Shawn Shinzo Sidney Siegfried Sigmar Silvio Simon Slobodan Spencer Stan Stanislav Stanislaw
Stanley Stefan Stefano Stéphane Stephan Stephen Steve Steven Stewart Stuart Sven Svyatoslav Sylvain Sylvester Tadeusz Taras Ted Terence Terrence Terry Theo Theodor Theodore Théo Thibault Thierry
Thomas Thorsten Tibor Tim Timo Timothy Tobias Todd Tom Tomas Tomás Tomasz Tommy Tony Torsten Travis Trevor Troy Tucker Tyler Udo Ulf Ulrich Umberto Urs Uwe Václav Vadim Vadym Valentin Valeriy Valerii Valery
Vasily Vasyl Viacheslav Vicente Victor Vidkun Vince Vincent Viktor Vitali Vitaliy Vitalii Vitaly Vlad Vladimir Vladislav Volker Volodymyr Vsevolod Vyacheslav Waldemar Walter Warren Wayne Wendell Werner
Wesley Wilbur Wilfried Wilhelm Will Willi William Willy Winfried Winston Wladimir Wojciech Wolf Wolfgang Xavier Yann Yannick Yegor Yevgeny Yevhen Yevhenii Yuri Yuriy Yurii Yves Yusuf Zachary
Zbigniew Zoran
Анатолій Анатолий Андрій Андрей Антон Арсеній Артем Богдан Борис Вадим Валентин Валерій Валерий Василь Василий Віктор Виктор Віталій Виталий Владислав Владимир
Володимир Всеволод Вячеслав Геннадій Геннадий Георгий Григорій Григорий Данило Денис Дмитро Дмитрий Дональд Евгений Євген Єгор Егор Ігор Игорь Ілля Илья
Іван Иван Кирило Кирилл Костянтин Константин Леонід Леонид Лев Максим Марк Микита Микола Михайло Михаил Назар Никита Николай Олег Олександр Олексій Алексей Александр
Остап Павло Павел Петро Петр Пётр Роман Руслан Рустем Святослав Семен Сергій Сергей Станіслав Станислав Степан Тарас Тимур Тимофій Федір Фёдор Юрій Юрий Яків Яков Ярослав Джо Джон Майкл Эммануэль Еммануель Олаф`;

const GENDER_OF = new Map<string, Gender>([
  ...foldedWords(FEMALE).map((name): [string, Gender] => [name, 'female']),
  ...foldedWords(MALE).map((name): [string, Gender] => [name, 'male']),
]);

/** Returns the gender of a given name, or `null` for a word that is not in the list. Case and marks do not matter. */
export const givenNameGender: (word: string) => Gender | null = remember(genderOfGiven);

function genderOfGiven(word: string): Gender | null {
  const [first = ''] = word.split('-');
  return (
    GENDER_OF.get(plainLetters(word)) ??
    GENDER_OF.get(plainLetters(first)) ??
    GENDER_OF.get(plainLetters(nominativeGiven(word) ?? '')) ??
    null
  );
}

function foldedWords(list: string): string[] {
  return list.trim().split(/\s+/).map(plainLetters);
}

const BY_STEM = new Map<string, string[]>();
for (const name of `${FEMALE} ${MALE}`.split(/\s+/)) {
  if (!/\p{Script=Cyrillic}/u.test(name)) continue;
  const stem = slavicStem(name);
  BY_STEM.set(stem, [...(BY_STEM.get(stem) ?? []), name]);
}

/** Given names that look like a case of another one. */
const BARE = new Set(['Марко', 'Карло']);

/**
 * Returns the form of a Cyrillic given name that answers "who?" ("Івана" → "Іван"), or `null` if it
 * is not in the list. Where Ukrainian and Russian have a name each, the one written more alike.
 */
export const nominativeGiven: (word: string) => string | null = remember(bareGiven);

function bareGiven(word: string): string | null {
  if (BARE.has(word)) return word;
  let best: string | null = null;
  for (const name of BY_STEM.get(slavicStem(word)) ?? []) {
    const shared = sharedStart(name, word);
    if (shared >= name.length - 1 && shared > sharedStart(best ?? '', word)) best = name;
  }
  return best;
}

function sharedStart(one: string, two: string): number {
  let length = 0;
  while (length < one.length && one[length] === two[length]) length += 1;
  return length;
}
