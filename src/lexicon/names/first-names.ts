/*
 * First names that one person may bear in different languages or spellings of another alphabet: each line is a group of
 * forms that reports use for one another. Source: written for this project.
 */
export const FIRST_NAME_FORMS = `abdelaziz abdulaziz abdul-aziz abdelazeez
abdullah abdallah abdulla abdoullah abdellah
aleksandr alexander alexandre aleksander aleksandar alejandro alessandro alyaksandr aliaksandr oleksandr olexander aleksandre iskander sandor
aleksandra alexandra alyaksandra oleksandra
aleksei alexei alexey aleksey oleksii oleksiy alyaksei aliaksei alexis
anatoly anatoli anatolii anatoliy anatol
andrei andrey andrej andriy andrii andrzej andrew andreas andre
anton antoni antony anthony antonio antoine antonin
artem artyom artsyom artiom artjom
arkady arkadi arkadii arkadiy
bashar basher bachar
benjamin binyamin benyamin veniamin
boris borys barys
daniel danil danylo daniil daniele
denis dennis denys dzianis
dmitry dmitri dmitrii dmitriy dmytro dzmitry dimitri dimitrios
ekaterina yekaterina kateryna katsiaryna catherine katarina katerina
elena yelena olena alena helena
emmanuel emanuel manuel immanuel
eugene yevgeny yevgeni evgeny evgeni evgenii yevhen yevgeniy yauhen jevgenij
fyodor fedor fiodor theodore feodor
george georgi georgy georgios giorgi heorhii jorge georges yuri jerzy
gennady gennadi gennadii henadz hennadiy
grigory grigori hryhorii gregory
hassan hasan hasen
hussein husain hussain husayn hossein hussayn
ibrahim ebrahim ibraheem abraham
igor ihor ihar
ilya illia ilia elijah
irina iryna irena irene
ivan ivo john jan juan johann johannes giovanni jean joao sean ian hans jon
jacob yaakov iakov jakub jacques jakob
jiri jerzy yuri george
joseph josef jose iosif josip yosef yusuf youssef yousef giuseppe
julia yulia yuliya iuliia yuliia
karl carl charles carlos karel carlo
khaled khalid haled
konstantin constantin kostyantyn kanstantsin constantine
leonid leanid
louis luis luigi ludwig lewis
lyudmila liudmila ludmila lyudmyla
maria mary marie mariya maryia
maxim maksim maksym max
mathieu matteo mateo matthew matthias mateusz matvei
mikhail michael michail mykhailo mihail michel miguel mikhailo michal mikhal mihai mikael
moammar muammar moamer mouammar mu'ammar
mohammed mohammad muhammad mohamed muhammed mohamad mehmet mohamad muhamad muhammet mahomed mohd mochammad maxamed
mahmoud mahmud mahmood
mustafa mostafa moustafa mustapha
natalia natalya nataliya natallia nataliia nathalie
nicholas nicolas nikolai nikolay nikolaj mykola mikalai nicolae nikola niklas nicola
oleg oleh aleh
olga olha volha
osama usama oussama
pavel pavlo paul paulo pablo pavol
peter petr pyotr petro piotr pedro pierre pietro petar pyatro
philip philippe filip felipe filippo
raul raoul rauf
rafael raphael
roman ramon
saddam sadam
said saeed sayed sayyid
sergei sergey serhiy serhii sergej sergii siarhei serge sergio syarhei sergejs
stepan stefan stephen steven etienne esteban stephane
svetlana svitlana sviatlana sviatlana svyatlana
tatiana tatyana tetiana tatsiana tetyana
umar omar oumar omer
vasily vasili vasyl vasil vasilii vasiliy
viktor victor viktar
vitaly vitali vitalii vitaliy vitalij
vladimir volodymyr uladzimir vladimír volodimir wladimir waldemar
vladislav vladyslav uladzislau wladyslaw
volha olga
vyacheslav viacheslav viachaslau vjaceslav
william guillaume wilhelm willem guillermo
yakub yaqub yaqoub jacob
yasser yasir yaser
yusuf yousuf youssef yousef
yury yuri iurii yuriy iouri juri jurij yurii
zinaida zinaida`
