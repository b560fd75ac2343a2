/**
 * Common given names with the gender they nearly always have, to tell names from other capitalised
 * words and "he" from "she". Written from general knowledge of the names that are frequent in the
 * countries of our languages and in international news. A name that is missing costs little: the
 * article's own pronouns and titles come first.
 */
import { once } from '../languages/once.ts';
import { plainLetters } from './fold-name.ts';
import type { Gender } from './person.ts';
import { remember } from './remember.ts';
import { slavicStem } from './slavic-cases.ts';

const FEMALE = `
Abigail Ada Adèle Adelina Adriana Ágata Agathe Agnes Agnieszka Aicha Aisha Aïssata Alba Alejandra Aleksandra
Alexandra Alexia Alice Alicia Alina Alison Alix Allison Alma Almudena Alyssa Amal Amanda Amaya Amber Ambre
Amelia Amélie Amina Aminata Amy Ana Anabel Anaïs Anastasia Anastasiia Angela Angelika Angelina Anita Anja Anke
Ann Anna Annalena Anne Annegret Anneli Annette Annick Annie Annika Antje Antonia Anya Apolline April Araceli
Ariana Arianna Arlette Armelle Asta Astrid Asunción Audrey Aurélie Ava Awa Ayesha Ayla Azucena Babette Barbara
Bärbel Beata Beate Beatrice Beatriz Becky Begoña Belén Bella Benazir Bérengère Bérénice Berit Bernadette Berta
Bertha Bertille Beth Bethany Bettina Betty Bianca Bintou Birgit Blanca Blanche Blandine Bonnie Brenda Brianna
Bridget Brigitte Britta Brittany Brunhilde Camila Candace Carina Carla Carlotta Carly Carmela Carmen Carol
Carole Carolina Caroline Carolyn Casilda Cassandra Catalina Catarina Catherine Cathy Cécile Cecilia Celeste
Célestine Celia Céline Chantal Charlene Charlotte Chelsea Cheryl Chiamaka Chiara Chimène Chloe Christel
Christelle Christina Christine Cindy Claire Clara Clarice Clarisse Claudette Claudia Claudine Clémence
Clotilde Colette Colleen Concepción Condoleezza Constance Consuelo Cora Coralie Corina Corinna Corinne
Cornelia Courtney Cristina Crystal Cynthia Dagmar Daisy Daniela Danielle Daphne Daria Darya Dawn Débora
Deborah Debra Delia Delphina Delphine Denisa Denise Diana Diane Dina Djamila Dolores Dominika Donna Dora Doris
Dorit Dorothea Dorothée Dorothy Edda Edith Edna Edwige Effie Eileen Elaine Elba Eleanor Elena Eleni Eleonora
Éléonore Elfriede Eliane Elin Elisa Elisabeth Elise Elizabeth Elke Ella Ellen Elodia Elodie Eloísa Eloise Elsa
Elspeth Elvira Emilia Émilie Emily Emma Encarnación Erica Erika Erin Erna Esmeralda Esperanza Estefanía
Estelle Esther Eugénie Eulalia Eva Ève Evelina Eveline Evelyn Évelyne Ewa Fabienne Fanny Farida Fatiha Fatima
Fatma Fatou Fatoumata Felicia Fernande Fiona Flora Flore Florence Francine Françoise Franziska Frauke
Frederika Freya Frida Frieda Gabriela Gabriella Gabrielle Gaëlle Galina Gemma Geneviève Genoveva Georgette
Georgia Geraldine Gerda Germaine Ghislaine Gillian Gina Giorgia Gisela Gisèle Gladys Gloria Grace Gracia
Graciela Grazia Greta Gretchen Guadalupe Gudrun Gwenaëlle Gwendoline Hafsa Hala Halyna Hanna Hannah Hanne
Hannelore Harriet Hayat Heather Hedwig Heidi Heike Helen Helena Hélène Helga Henrietta Henriette Hermine
Hilary Hilda Hildegard Hillary Hind Holly Honorine Houria Huma Ida Ilka Ilona Ilse Iman Imane Imelda Imogen
Ina Inés Inga Inge Ingrid Inmaculada Inna Irena Irene Irina Iris Irma Irmgard Iryna Isabel Isabella Isabelle
Isolde Itzel Ivana Ivanka Ivanna Ivonne Ivy Jacinda Jacinta Jacqueline Jana Jane Janet Janice Janina Janine
Jasmin Jasmine Jazmín Jeanette Jeanne Jeannine Jennifer Jenny Jessica Jill Jimena Joanna Joanne Jocelyne
Joëlle Johanna Jördis Josefa Josefina Josephine Josiane Jovana Joy Joyce Juana Judit Judith Judy Julia Juliana
Julie Julieta Juliette Justine Jutta Kadiatou Kaja Kamala Kamila Karen Karima Karin Karina Karine Karolina
Karoline Kate Katerina Kateryna Katharina Katherine Kathleen Kathryn Kathy Katia Katie Katja Katrin Katy
Kavita Kayla Kaylee Kellyanne Kenza Kerstin Khadija Kimberly Kirsten Kirsty Klara Kristen Kristin Kristina
Ksenia Laetitia Laila Lakshmi Lamia Lara Larisa Larysa Laura Laure Lauren Laurie Lea Leila Leire Lena Leonie
Leonor Leticia Liane Lidia Liesel Ligia Lilia Lilian Liliana Liliane Lillian Lina Linda Lisa Lisbeth Lise
Liudmyla Liz Ljudmila Lola Lorena Loretta Lori Lorraine Lotte Louisa Louise Lourdes Lucia Lucie Lucienne Lucy
Ludivine Ludmila Ludmilla Luisa Luz Luzia Lydia Lydie Lynn Lynne Lyudmila Mabel Macarena Maddalena Madeleine
Madison Maëlle Maëlys Mafalda Magali Magda Magdalena Maggie Maia Maike Maïté Malika Malin Manal Mandy Manon
Manuela Mara Marcela Marceline Marcelle Mareike Maren Margaret Margareta Margarethe Margarita Margaux
Margherita Margot Margrethe Marguerite Maria Mariam Mariama Mariana Marianne Maribel Marie Mariia Marina
Marine Marion Marisa Marisol Marissa Maritza Marjorie Marla Marlena Marlene Marlies Marsha Marta Martha
Martina Martine Martyna Mary Maryna Maryse Mathilde Matilda Matilde Maud Maude Maureen Maya Mechthild Meera
Megan Megyn Meike Melania Melanie Melinda Melissa Mercedes Meredith Mette Mia Michaela Michelle Mila Milena
Mina Minerva Mireille Mirela Miriam Mirjam Mirna Moira Molly Monica Monika Monique Montserrat Morag Mounia
Muriel Myriam Myroslava Nabila Nadège Nadezhda Nadia Nadine Nadiya Nadja Naïma Nancy Nanette Naomi Naomie
Natalia Natalie Nataliia Nataliya Natalya Natasha Nathalie Natividad Nerea Nicole Nicoletta Nieves Nigora
Nihal Nikki Nilufer Nina Noelia Noëlle Noemí Noémie Nolwenn Nora Norma Nuria Océane Odette Odile Ofelia Oksana
Olena Olesia Olga Olha Olivia Olympe Ophélie Orla Paloma Pamela Paola Pascale Patience Patricia Patrizia Patty
Paula Paulette Paulina Pauline Paz Peggy Penelope Penny Perla Perrine Petra Petronella Philippa Philomena
Phyllis Pia Piedad Pilar Polina Precious Prisca Priscilla Priti Priya Prudence Quitterie Rachel Rachida
Radmila Rafaela Ramona Rania Raquel Rebeca Rebecca Regina Regine Reina Remedios Renata Renate Renée Reyhan
Rhonda Rikke Rita Roberta Rocío Romane Romy Rosa Rosalía Rosalie Rosalind Rosario Rose Roselyne Rosemary Rosie
Rosmarie Roswitha Roxana Roza Ruta Ruth Sabina Sabine Sabrina Safia Sahra Sally Salma Salomé Samantha Samia
Sandra Sandrine Sanna Sara Sarah Sarita Saskia Scarlett Ségolène Selena Selma Séverine Shakira Sharon Sheila
Shelly Shirin Shirley Sibylle Sidonie Sieglinde Signe Sigrid Silke Silvana Silvia Simona Simone Siobhan Siri
Slavica Sofía Sofia Solange Soledad Solène Solenne Solomiia Solveig Sonia Sonja Sophia Sophie Soraya Soumaya
Stefanie Stella Stephanie Sunita Sunniva Susan Susana Susanna Susanne Suzana Suzanne Suzette Svenja Svetlana
Sviatlana Svitlana Swantje Swetlana Sybil Sybille Sylvia Sylvie Tamara Tammy Tania Tanja Tanya Tara Tatiana
Tatjana Tatyana Telma Teodora Teresa Tessa Tetiana Thea Thelma Theodora Theresa Thérèse Tiffany Tilda Tina
Tine Trinidad Trude Tuva Ulrike Ursula Uschi Ute Valentina Valentine Valeria Valérie Valeriya Vanda Vanessa
Vera Veronica Veronika Veronique Vesna Vibeke Victoire Victoria Viktoria Viktoriia Violaine Violet Violeta
Violette Viorica Virginia Virginie Virginija Viviana Viviane Vivienne Waltraud Wanda Wendy Wiebke Wilhelmina
Xenia Ximena Yamina Yana Yasmin Yasmina Yasmine Yeni Ylva Yolanda Yolande Yuko Yulia Yuliia Yuliya Yvette
Yvonne Zahra Zainab Zara Zeinab Zélie Zhanna Zinaida Zita Zlata Zoe Zofia Zohra Zoya Zuleika Zuzana
Єва Єлизавета Іванна Інга Інна Ірина Алина Алиса Алла Альона Алёна Аліна Аліса Анастасия Анастасія
Анна Антонина Антоніна Божена Броніслава Валентина Валерия Валерія Василина Вера Виктория Влада
Вікторія Віолетта Віра Галина Ганна Дар'я Дарина Дарья Дарія Докія Діана Ева Евгения Екатерина
Елена Елизавета Елла Ельвіра Емілія Жанна Земфіра Злата Зоряна Зоя Зінаїда Инга Инна Ирина Камілла
Кароліна Катерина Кира Клавдія Клара Ксения Ксенія Кіра Лада Лана Лариса Леонора Леся Лидия Лина Лоліта Любов
Любовь Людмила Лідія Лілія Ліна Магдалена Мар'яна Марʼяна Маргарита Марина Мария Марта Марьяна Марія Меланія
Мелінда Мила Милана Мирослава Мотря Міла Мілана Надежда Надія Наталья Наталя Наталія Неля Нина Ніка Ніна
Оксана Олена Олеся Ольга Олімпія Орися Оріяна Параска Пелагея Полина Поліна Раиса Раїса Регіна
Рената Римма Роза Роксолана Сабіна Светлана Світлана Соломія Соня София Софія Стелла Стефанія Таисия
Тамара Татьяна Таїсія Тетяна Ульяна Уляна Фаина Фаїна Христина Юлия Юлія Ядвіга Яна Янина Яніна
Ярина Ярослава`;

const MALE = `
Aaron Abdelaziz Abdelkader Abdellah Abdoulaye Abdul Abdullah Abel Abraham Achille Adam Adama Adem Adil Adnan
Adolf Adolfo Adrià Adrian Adrien Agustín Ahmad Ahmed Ahmet Aitor Akash Alain Alan Alastair Albert Alberto Aldo
Alec Alejandro Aleksandar Aleksander Aleksandr Aleksei Alessandro Alessio Alexander Alexandr Alexandre Alexei
Alexey Alf Alfons Alfonso Alfred Alfredo Ali Alioune Alistair Allan Allen Alois Alonso Alphonse Álvaro Amadeo
Amadou Amar Ambrose Amin Amine Amir Anatol Anatole Anatoliy Anatoly Anders Andre André Andreas Andrei Andrej
Andrés Andrew Andrey Andrii Andriy Andrzej Andy Angus Anselm Antal Anthony Antoine Anton Antonin António
Antonio Antony Archie Aristide Arjun Armand Armando Armin Arnaud Arne Arno Arnold Arsène Arseniy Artem Arthur
Arturo Arvid Asger Asif Aslan Attila Aubin Auguste Augusto Aurélien Aurelio Axel Ayoub Aziz Baltasar Baptiste
Barack Barnaby Barrett Barry Bart Bartholomew Bartosz Bashar Basil Basile Bastian Bastien Beat Béla Ben
Benedict Benedikt Bengt Benito Benjamin Benoît Bernard Bernd Bernhard Bernie Bertrand Bilal Bill Bjarte Björn
Blaise Bob Bobby Bogdan Bohdan Boris Borys Boubacar Brad Bradley Brandon Braulio Brendan Brent Bret Brett
Brian Bruce Bruno Bryan Bryn Burkhard Byron Callum Calvin Camilo Carl Carlo Carlos Carlton Carson Carsten
Casimir Casper Cédric Célestin Celso César Cesare Chad Charles Charly Cheikh Chester Chidi Chinua Christian
Christof Christoph Christophe Christopher Christos Chuck Clarence Clark Claudio Claus Clay Clemens Clément
Cliff Clifford Clint Clive Cole Colin Connor Conor Conrad Constantin Corentin Corey Cornelis Cosimo Craig
Cristiano Cristóbal Curt Cyprien Cyril Cyrus Dale Damian Damien Damon Dan Daniel Daniil Danil Danny Danylo
Dario Darius Darren Darryl Dave David Dawid Dean Declan Delroy Demetrio Denis Dennis Denys Denzel Derek Désiré
Desmond Detlef Dev Didier Diego Dieter Dietmar Dimitar Dimitri Dimitrios Dinesh Dirk Djibril Dmitri Dmitrii
Dmitriy Dmitry Dmytro Domingo Dominic Dominik Don Donal Donald Dorian Doug Douglas Dragan Driss Duncan Dušan
Dustin Dwight Eamon Earl Ebbe Ed Eddie Edgar Edmond Edmund Édouard Eduard Eduardo Edward Edwin Efraín Egbert
Egon Ehud Einar Eladio Eleazar Eli Elias Elie Eligio Elijah Eliot Elliot Elliott Elmar Elon Emanuel Emerson
Emil Émile Emiliano Emilio Emir Emmanuel Emre Enrico Enrique Enzo Erdem Eric Erich Erik Ernest Ernesto Ernst
Erwan Erwin Espen Esteban Ethan Étienne Eudes Eugen Eugene Eusebio Evan Evangelos Evaristo Everett Evgeny Ewan
Ewen Ezra Fabian Fabien Fabio Fabrice Farid Farouk Faustino Federico Félicien Felipe Felix Ferdinand
Ferdinando Fermín Fernando Ferran Fidel Filip Finn Fintan Flavien Flavio Florent Florentin Florian Floyd Fouad
Francesc Francesco Francis Francisco Franck Franco François Franjo Frank Franklin Franz Fred Frederic Frédéric
Frederick Frederik Fredrik Friedrich Fritz Gabriel Gaël Gaëtan Gareth Garry Gary Gaspar Gaspard Gaston
Gauthier Gavin Gebhard Gennady Geoff Geoffrey Georg George Georges Georgi Georgy Gerald Gérald Gerard Gérard
Gerardo Gerd Gerhard Gerhardt Gerhart Germain Germán Ghislain Gianni Gil Gilbert Gilles Ginés Giorgio Giorgos
Giovanni Giuseppe Glen Glenn Gonzalo Goran Gordon Graham Grant Greg Gregg Grégoire Gregor Gregorio Gregory
Grigory Guido Guillaume Guillermo Gunnar Günter Günther Gus Gustav Gustavo Guy Guðmundur Gwenaël Haakon Habib
Hakan Hakim Håkon Halim Halvor Hamid Hamish Hamza Hannes Hans Harald Hari Harold Harry Hartmut Haruki Harvey
Hasan Hassan Heath Hector Heiko Heiner Heinrich Heinz Helge Helmut Helmuth Hendrik Henning Henri Henrik
Henrique Henry Herbert Herbie Herman Hermann Hernán Hervé Hichem Hilaire Hippolyte Hiroshi Holger Honoré
Horacio Horst Howard Hryhoriy Hubert Hugh Hugo Humberto Hussein Ian Ibrahim Ibrahima Idris Idrissa Ignace
Ignacio Ignatius Igor Ihor Iker Ilham Ilie Illia Ilya Imran Imre Iñaki Ingo Ioannis Irving Isaac Isaías
Isidoro Ismael Issa Issam Istvan Ivan Iván Ivar Ivo Jacek Jacinto Jack Jacob Jacques Jair Jake Jakob Jakov
Jakub Jamal James János Janusz Jared Jarmo Jaroslav Jarosław Jason Jasper Javier Jay Jayden Jeb Jedrzej Jeff
Jeffrey Jens Jérémie Jeremy Jerome Jérôme Jerónimo Jerry Jerzy Jesper Jesús Jim Jimmy Joachim Joakim João
Joaquim Joaquín Jochen Joe Joel Johan Johann Johannes John Johnny Jon Jonah Jonas Jonathan Joost Jordi Jörg
Jorge Joris Jos José Josef Joseph Josh Joshua Josip Josué Jovan Juan Juha Jules Julian Julien Julio Julius
Junaid Jürgen Jussi Justin Justus Kader Kai Kamal Kamil Karel Karim Karl Karsten Kaspar Kazimierz Keir Keiran
Keith Kemal Ken Kenji Kenneth Kent Kevin Khalid Kieran Kilian Kirill Klaus Kofi Konrad Konstantin Konstantyn
Kostas Kostiantyn Kristian Kristoffer Krzysztof Kurt Kwame Kyle Kyrylo Lachlan Lambert Lamine Lance Larry Lars
Lasse László Laurent Lawrence Lázaro Leandro Lech Leif Lennart Leo León Leon Leonard Leonardo Leonid Leopold
Lester Lev Lewis Liam Lino Lionel Lisandro Llewellyn Lloyd Logan Loïc Lorenzo Lorne Lothar Louis Lubomir Luc
Lucas Luciano Lucien Ludovic Ludwig Luigi Luis Luiz Luka Lukas Luke Lutz Lyndon Maciej Mads Maël Magnus Mahdi
Mahmoud Maik Majid Maksym Malcolm Malik Mamadou Manfred Manoel Manolis Manuel Marc Marcel Marcellin Marcelo
Marcial Marcin Marco Marcos Marcus Marek Mariano Mario Marius Mariusz Mark Marko Markus Marshall Martial
Martin Marvin Marwan Mason Massimiliano Massimo Mateo Mateusz Mathéo Mathias Mathieu Mathis Mathurin Matías
Mats Matt Matteo Matthew Matthias Matthieu Mattias Maurice Mauricio Maurits Maurizio Mauro Max Maxence Maxim
Maxime Maximilian Mehdi Mehmet Melvin Michael Michail Michalis Michał Michel Michele Miguel Mihai Mihail
Mihály Mikael Mike Mikhail Mikheil Mikkel Milan Miles Milo Miloš Miodrag Miquel Miroslav Mitch Mitt Modou
Mohamed Mohammad Mohammed Mohsen Moïse Monty Moritz Morten Moses Moussa Muhammad Muhammed Murat Mustafa
Mykhailo Mykola Myron Nabil Nacer Nadir Naguib Narendra Nasir Nasser Nathan Nathanaël Nathaniel Neil Nelson
Néstor Newt Niall Nicanor Nicholas Nick Nico Nicodemus Nicolás Nicolas Niels Nigel Nikita Nikola Nikolai
Nikolaos Nikolaus Nikolay Nikos Nils Noah Noé Noël Nolan Norbert Norman Octave Octavio Oisín Oktay Olaf Olav
Ole Oleg Oleh Oleksandr Oleksii Oleksiy Olivar Oliver Olivier Olu Omar Omer Onofre Orlando Orson Osama Óscar
Oscar Oskar Osman Osvaldo Oswald Othmane Ottavio Otto Ousmane Owen Pablo Paco Panagiotis Paolo Parviz Pascal
Pascual Patrice Patricio Patrick Patrik Patryk Pau Paul Paulin Paulo Pavel Pavlo Peder Pedro Peer Pepe
Perceval Percy Peter Petr Petro Petteri Phil Philibert Philip Philipp Philippe Pierre Pieter Pietro Pio Piotr
Plácido Predrag Priit Primož Prosper Pyotr Quentin Radek Radomir Radovan Rafael Ragnar Rahul Raimund Rainer
Rajesh Rajiv Ralf Ralph Ralston Ramazan Ramiro Ramón Ramzan Randall Randy Raoul Raphaël Rashid Raúl Ravi Ray
Raymond Recep Reda Régis Reince Reiner Reinhard Reinhold Réjean Rémi Rémy Renato Renaud René Reuben Rex Reza
Rhys Ricardo Riccardo Richard Rick Ricky Rob Robert Roberto Rocco Rodney Rodolfo Rodrigo Rogelio Roger Rohan
Roland Rolf Romain Roman Roméo Romuald Ron Ronald Ronny Rory Ross Roy Ruairi Rubén Ruben Rüdiger Rudolf
Rudolph Rudy Rufus Rui Rupert Ruslan Russell Rustem Ryan Sadiq Saïd Salah Salim Salvador Salvatore Samba Sami
Samir Samuel Sandeep Sándor Sandro Sanjay Santiago Santino Saul Sauveur Scott Seamus Sean Sebastian Sébastien
Selim Sepp Serge Sergei Sergej Sergey Sergio Serhat Serhii Serhiy Seth Séverin Seydou Shane Sharif Shaun Shawn
Shinzo Siegfried Siegmund Sigmar Sigurd Silas Silvestre Silvio Siméon Simon Slimane Slobodan Sofiane Soren
Soufiane Spencer Stan Stanislav Stanislaw Stanley Stavros Stefan Stefano Stefanos Steinar Stellan Stephan
Stéphane Stephen Steve Steven Stewart Stig Stuart Sunil Sven Svyatoslav Sylvain Sylvère Sylvester Szymon Søren
Tadeusz Tancrède Taras Tariq Ted Teddy Teodor Teófilo Terence Terje Terrence Terry Thaddeus Theo Théo Theodor
Theodore Thibault Thierry Thomas Thor Thorbjørn Thorsten Tiago Tibère Tibor Tim Timo Timothy Timur Titouan
Tobias Tobin Todd Tom Tomás Tomas Tomasz Tomé Tommy Tony Torben Torsten Travis Trevor Tristan Troy Tucker
Tyler Tyrone Udo Ugo Ulf Ulises Ulrich Ulysse Umberto Unai Urbain Urban Uriah Urs Ursin Uwe Václav Vadim Vadym
Valdemar Valentin Valère Valerii Valerio Valeriy Valery Vasile Vasilis Vasily Vasyl Venkat Vernon Viacheslav
Vicente Victor Victorien Vidar Vidkun Vijay Vikram Viktor Viljar Vince Vincent Vinzenz Vitali Vitalii Vitaliy
Vitaly Vittorio Vlad Vladimir Vladislav Vlado Vojtěch Volker Volodymyr Vsevolod Vyacheslav Wade Waldemar Walid
Walt Walter Waltraut Warren Wassim Wayne Wendell Werner Wesley Wilbur Wilfred Wilfrid Wilfried Wilhelm Will
Willi William Willy Wilmer Wilson Wim Winfried Winston Wladimir Wojciech Wolf Wolfgang Wolfram Wyatt Xavier
Yacine Yahya Yann Yannick Yaroslav Yassine Yegor Yevgeny Yevhen Yevhenii Yoann Yohan Yosef Youcef Younès
Youssef Youssouf Yuri Yurii Yuriy Yusuf Yves Zachariah Zachary Zbigniew Zbyněk Zdeněk Zeki Željko Zlatan
Zoltán Zoran Zygmunt Ørjan
Євген Євстахій Єгор Іван Ігнат Ігор Ілля Александр Алексей Анатолий Анатолій Андрей Андрій Антон Арсен Арсений
Арсеній Артем Артур Богдан Болеслав Борис Борислав Вадим Валентин Валерий Валерій Василий Василь Веніамін
Виктор Вилен Виталий Владимир Владислав Володимир Всеволод Вячеслав Вікентій Віктор Віталій Гаврило Геннадий
Геннадій Георгий Геральд Герман Глеб Гліб Гнат Гордій Григор Григорий Григорій Давид Данило Дем'ян Демид Денис
Джо Джон Дмитрий Дмитро Дональд Евгений Егор Едуард Еммануель Еміль Ерміл Ерік Жан Захар Зиновій Иван Игорь
Илья Иннокентий Иосиф Йосип Карл Кирилл Кирило Клим Климент Константин Корній Костянтин Кузьма Лаврентій Лев
Левко Леонид Леонід Лука Любомир Людвіг Майкл Макар Максим Марат Марк Маркіян Матвей Матвій Микита Микола
Мирон Мирослав Михаил Михайло Мстислав Назар Назарій Нестор Никита Николай Оврам Олаф Олег Олександр Олексій
Омелян Онисим Орест Осип Остап Павел Павло Панас Пантелеймон Петр Петро Пилип Прохор Пётр Рафаїл Ренат Родион
Роман Ростислав Рудольф Руслан Рустем Рінат Сава Савва Самійло Святослав Северин Семен Сергей Сергій Соломон
Станислав Станіслав Степан Тарас Терентій Тимофій Тимур Тихон Трохим Ульріх Устим Федір Филип Филипп Фёдор
Філімон Філіп Хома Эдуард Эльдар Эммануэль Юліан Юрий Юрій Юхим Яким Яков Якуб Яків Ян Янош Ярема Ярослав`;

/** Given to both: a name, but no gender. */
const EITHER = `
Alex Alexis Andrea Angel Ariel Ashley Aubrey Avery Bailey Billie Blake Brook Cameron Camille Carey Carroll
Casey Charlie Chris Claude Dana Dominique Drew Frankie Gabriele Harper Hyacinthe Ira Jackie Jaime Jamie Jan
Jean Jesse Joan Jocelyn Jody Jordan Kelly Kelsey Kerry Kim Kit Kris Laurence Lee Leslie Lindsay Lindsey Loren
Lou Marian Mattie Morgan Nicola Noa Nour Pat Peyton Quinn Reese Riley Robbie Robin Rowan Sacha Sam Saša Sasha
Shelby Sidney Stacy Sydney Taylor Toni Tracy Val Vivian Yael Zhenya
Валя Женя Саша`;

const genderOf = once(
  () =>
    new Map<string, Gender>([
      ...foldedWords(FEMALE).map((name): [string, Gender] => [name, 'female']),
      ...foldedWords(MALE).map((name): [string, Gender] => [name, 'male']),
      ...foldedWords(EITHER).map((name): [string, Gender] => [name, 'unknown']),
    ]),
);

/** Returns the gender of a given name, `unknown` for one given to both, or `null` for a word that is not in the list. Case and marks do not matter. */
export const givenNameGender: (word: string) => Gender | null = remember(genderOfGiven);

function genderOfGiven(word: string): Gender | null {
  const [first = '', second = ''] = word.split('-');
  const whole = genderOf().get(plainLetters(word)) ?? genderOf().get(plainLetters(first));
  return (
    // "Jean-Pierre"
    (whole === 'unknown' ? genderOf().get(plainLetters(second)) : undefined) ??
    whole ??
    genderOf().get(plainLetters(nominativeGiven(word) ?? '')) ??
    null
  );
}

function foldedWords(list: string): string[] {
  return list.trim().split(/\s+/).map(plainLetters);
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

const byStem = once(() => {
  const names = new Map<string, string[]>();
  for (const name of `${FEMALE} ${MALE}`.split(/\s+/)) {
    if (!CYRILLIC.test(name)) continue;
    const stem = slavicStem(name);
    names.set(stem, [...(names.get(stem) ?? []), name]);
  }
  return names;
});

/** Case forms of names whose stem is too short to tell them by. */
const shortForms = once(() => {
  const names = new Map<string, string[]>();
  for (const name of `${FEMALE} ${MALE}`.split(/\s+/)) {
    if (!CYRILLIC.test(name) || slavicStem(name).length < name.length) continue;
    const base = name.replace(/[аяй]$/u, '').toLowerCase();
    if (base.length > 2) continue;
    for (const ending of SHORT_ENDINGS)
      names.set(base + ending, [...(names.get(base + ending) ?? []), name]);
  }
  return names;
});

const SHORT_ENDINGS = ['а', 'я', 'и', 'ы', 'ї', 'і', 'е', 'у', 'ю', 'ою', 'ой', 'ею', 'єю', 'ей'];

/** Given names that look like a case of another one. */
const BARE = new Set(['Марко', 'Карло']);

/**
 * Returns the form of a Cyrillic given name that answers "who?" ("Івана" → "Іван"), or `null` if it
 * is not in the list. Where Ukrainian and Russian have a name each, the one written more alike.
 */
export const nominativeGiven: (word: string) => string | null = remember(bareGiven);

function bareGiven(word: string): string | null {
  if (!CYRILLIC.test(word)) return null;
  if (BARE.has(word)) return word;
  let best: string | null = null;
  const names = byStem().get(slavicStem(word)) ?? shortForms().get(word.toLowerCase()) ?? [];
  for (const name of names) {
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
