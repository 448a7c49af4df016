/*
 * Short and pet forms of first names: each line is a group of forms that may stand for one another, full form first.
 * Source: written for this project.
 */
export const NICKNAMES = `abigail abby
abraham abe
albert al bert bertie
alejandro alex
alexander alex alec sandy sasha lex
alexandra alex sandra sasha
alfred al fred alf
alan al
andrew andy drew
anthony tony
antonio tony
antony tony
arnold arnie
arthur art
barack barry
barbara barb barbie
benjamin ben benny bibi
bernard bernie
beverly bev
bradley brad
calvin cal
catherine cathy kate katie kitty cate
charles charlie chuck chas
cherilyn cher
christine chris chrissy tina
christopher chris kit topher
christina chris tina
clifford cliff
cynthia cindy
daniel dan danny
david dave davey
deborah deb debbie
dennis denny
donald don donnie
dorothy dot dottie
douglas doug
edmund ed eddie ted
edward ed eddie ted teddy ned
eleanor ellie nell
elizabeth liz beth betty lizzie eliza betsy libby lisa
emanuel manny rahm
ernest ernie
eugene gene
florence flo
frances fran
francis frank fran
franklin frank
frederick fred freddie rick
gabriel gabe
geoffrey geoff jeff
gerald gerry jerry
gilbert gil
gregory greg
harold harry hal
henry harry hank
herbert herb bert
hillary hill
howard howie
isabella bella
isidore izzy
jacob jake
jacqueline jackie
james jim jimmy jamie
jason jay
jeffrey jeff
jennifer jen jenny
jeremy jerry
jerome jerry
jessica jess jessie
john jack johnny jon
jonathan jon johnny
joseph joe joey
joshua josh
judith judy
katherine kathy kate katie kay kathryn
kathleen kathy kate
kenneth ken kenny
kimberly kim
lawrence larry lars
leonard len lenny leo
leslie les
lillian lily
louis lou louie
lucille lucy
madeleine maddie
margaret maggie meg peggy marge
martin marty
martha marty
matthew matt
maurice morrie
melvin mel
michael mike mick mickey micky
mikhail misha
mitchell mitch
mohammad mohammed muhammad mohamed mo
montgomery monty
morgan mo
nancy nan
nathan nate
nathaniel nate nat
nicholas nick nicky
nikolai kolya
norman norm
oliver ollie
pamela pam
patricia pat patty trish tricia
patrick pat paddy
peter pete
philip phil
phillip phil
randall randy
randolph randy
raymond ray
rebecca becky becca
reginald reg reggie
richard rick dick rich richie ricky
robert bob bobby rob robbie bert
roderick rod
rodney rod
roland rollie
ronald ron ronnie
rosemary rose
roosevelt rosie
russell russ
samantha sam
samuel sam sammy
santiago santi
saul sol
sebastian seb
sidney sid
stanley stan
stephen steve stevie
steven steve stevie
stewart stu
stuart stu
susan sue susie
sylvester sly
terence terry
terrence terry
thaddeus thad
theodore ted teddy theo
theresa terry tess
thomas tom tommy
timothy tim timmy
valerie val
veronica ronnie
victor vic
victoria vicky
vincent vince vinny
virginia ginny
vladimir vlad volodya
volodymyr vlad
walter walt wally
wesley wes
wilfred wilf
william bill billy will willie liam
winston winnie
woodrow woody
zachary zach zack`
