import type { Phrases } from "./phrases.ts";

export const PORTUGUESE_PHRASES: Phrases = {
  heldOut: `
    self_harm | nao aguento mais viver assim, quero sumir desse mundo
    self_harm | Minha filha falou que vai se matar
    self_harm | as vezes penso em acabar com a minha vida
    violence | meu ex me enforcou ontem e to com medo dele voltar
    violence | A cuidadora bate na minha avó, ela tá cheia de roxos
    violence | ele ta armado e falou q vai me matar
    lockout | o dono trocou a fechadura e minhas coisas ficaram la dentro
    lockout | o xerife vem amanha tirar a gente de casa
    shutoff | cortaram a luz e meu pai usa oxigenio
    shutoff:3 | Estamos sem água desde domingo.
    deadline | tenho audiencia de despejo na quinta e nao tenho advogado
    deadline | so tenho 10 dias pra recorrer do beneficio
    threat | o patrao disse q se eu reclamar ele chama a imigracao
    rights | minha filha de 10 anos teve q traduzir pro medico
    rights | A recepcionista contou pra minha vizinha sobre a minha doença.
    health_harm | mofo na parede toda e meu filho com asma piorando
    no_answer | ja faz mais de um mes e ninguem me ligou
    - | to morrendo de fome nessa sala de espera kkk
    - | Meu celular morreu, por isso não atendi
    - | Não quero morrer não, só tô cansada da papelada
    - | não tenho mais medo de voltar pra casa, obrigada
    - | A audiência foi ótima em março, ganhamos
    - | a luz já voltou, obrigado
  `,
  tuned: `
    self_harm | Eu quero morrer.
    self_harm | nao quero mais viver
    self_harm | to pensando em me matar
    self_harm | meus filhos ficariam melhor sem mim
    self_harm | meu filho ta se cortando
    self_harm | queria dormir e nao acordar mais
    self_harm | não vejo mais sentido na vida
    violence | Meu marido me bateu e tenho medo de voltar para casa.
    violence | meu namorado me bate quando bebe
    violence | ele ameaçou me matar
    violence | ele bate nas crianças
    violence | apanho do meu marido todo fim de semana
    violence | não me sinto segura em casa com ele
    violence | ele me empurrou da escada ontem
    lockout | o proprietário me trancou pra fora
    lockout | fomos expulsos de casa hoje com as criancas
    lockout | jogaram minhas coisas na rua
    lockout | a polícia disse que temos que sair até amanhã
    lockout | nao consigo entrar no meu apartamento, trocaram as chaves
    shutoff | Cortaram o gás e tenho um bebê em casa
    shutoff | tamo sem aquecimento e minha mae tem 80 anos
    shutoff | vao cortar a luz e preciso do nebulizador
    shutoff:3 | cortaram minha luz pq nao paguei
    deadline | Meu benefício foi cortado e a carta diz que tenho 10 dias para recorrer. A carta só chegou ontem.
    deadline | amanhã é minha audiência na imigração
    deadline | recebi uma ordem de despejo, 5 dias pra sair
    deadline | tenho que ir no tribunal semana que vem
    threat | O dono falou que vai me denunciar pra imigração.
    threat | meu chefe não paga e diz que se eu falar vou ser deportado
    threat | ameaçou chamar o ICE
    rights | Meu filho de 12 anos teve que interpretar para mim.
    rights | nao quiseram me atender porque nao falo ingles
    rights | sofri preconceito por ser negra
    rights | meus dados foram parar no facebook
    rights | perguntaram se eu me sinto segura na frente do meu marido
    health_harm | Tem mofo no quarto e minha filha tosse a noite toda.
    health_harm | baratas por todo lado e o bebê com bronquite
    no_answer | Estou esperando há dois meses e ninguém me retornou.
    no_answer | deixei 4 recados e nada
    no_answer | disseram que mandaram o encaminhamento mas o advogado nunca recebeu
    - | Perguntaram sobre o aluguel na frente de todo mundo.
    - | A intérprete falava português de Portugal muito rápido.
    - | Gostei muito da advogada.
    - | morri de vergonha, mas foi tudo bem
    - | esse estacionamento me mata
    - | Ele me batia há muitos anos, hoje estou bem e quero ajudar outras
    - | ele nunca me bateu
    - | meu cachorro morreu e a enfermeira foi um amor
    - | fiquei trancado fora do portal, esqueci a senha
    - | me ligaram no mesmo dia, adorei
    - | o elevador parou de novo
    - | bate um sol forte na sala de espera
    - | O cartaz diz "Alguém machuca você?". Achei bom.
    - | meu filho tem jogo na quadra sábado
    self_harm | não aguento mais, queria sumir
    self_harm | acho que todo mundo ia ficar melhor se eu morresse
    self_harm | meu irmão tentou se enforcar ontem
    self_harm | to com um vidro de remedio na mao e nao quero mais sofrer
    violence | o pai da minha filha quebrou meu braço semana passada
    violence | ele disse que se eu largar ele, ele me mata
    violence | Meu filho de 30 anos grita comigo e joga as coisas em mim
    violence | a vizinha grita de noite, o marido bate nela
    lockout | o gerente trancou meu quarto e não consigo pegar minha insulina
    lockout | ontem botaram a gente pra fora, to dormindo no carro com a neném
    shutoff | desligaram a energia e minha avó usa cama hospitalar
    deadline | mandaram eu ir segunda falar com o juiz
    threat | se a gente pedir conserto ele diz que manda a imigração
    rights | a enfermeira gritou na frente de todos que eu tenho HIV
    rights | Uma mulher falou pra eu aprender inglês ou voltar pro meu país
    health_harm | cai água do teto e meu filho não consegue respirar direito
    no_answer | desde julho esperando notícia do meu caso
    - | esse formulário é de matar
    - | meu filho bateu a cabeça na escola, qual clinica ta aberta?
    - | por favor desliguem a TV da sala
    - | no começo fiquei com medo mas a advogada foi um amor
    - | o exame de audição é de graça?
    - | trocaram o horário da reunião e eu perdi
    self_harm | falem pros meus filhos que amo eles, nao consigo mais lutar
    self_harm | viver pra que se a gente perder a casa
    self_harm | minha mulher tomou um monte de comprimidos sexta e to com medo dela fazer de novo
    self_harm | to com pensamentos suicidas desde que a carta chegou
    violence | me jogou contra a geladeira e as crianças viram tudo
    violence | meu ex fica aparecendo no meu trabalho, to com medo
    violence | meu sobrinho tira o dinheiro do vô e empurra ele
    lockout | o zelador trocou o cilindro e disse que eu nao moro mais aqui
    lockout | colocaram nossas roupas em sacos e largaram na calçada
    lockout | temos que sair até meia noite e não temos pra onde ir
    shutoff | seis dias sem agua quente nem aquecimento e acabei de ter gemeos
    deadline | a carta diz pra responder em 10 dias ou perco o medicaid
    deadline | a audiencia da guarda é nessa sexta
    threat | a gerente disse que sabe que a gente nao tem papel e é melhor ficar quieto
    rights | a assistente leu minha ficha em voz alta na recepção
    rights | mandaram eu levar meu proprio interprete e meu filho que fez
    health_harm | ratos na cozinha morderam minha filha, ela ta com febre
    no_answer | vocês nunca retornam as ligações
    - | eu e meu marido amamos a clinica nova
    - | acertou em cheio sobre o estacionamento
    - | quase morri de vergonha, errei o nome dela
    - | mudamos ano passado e foi bom
    - | o bebedouro do segundo andar nao funciona
    - | otima palestra sobre segurança em casa
    self_harm | minha mae fala que quer ir logo pra junto de Deus e parou de comer
    self_harm | com tanta dor e divida as vezes olho a ponte e penso em pular
    self_harm | desde a audiencia nao durmo e penso em me matar todo dia
    violence | meu padrasto bate no meu irmaozinho com cinto
    violence | larguei meu marido e agora ele manda mensagem que vai queimar a casa com a gente dentro
    violence | meu namorado fica violento quando falo do bebê
    lockout | o dono tirou a porta da frente e mandou a gente sair
    lockout | o xerife veio hoje e deu 24 horas
    shutoff | vão cortar a luz sexta e meu filho usa bomba de alimentação
    deadline | tenho a audiencia do seguro social quinta e ninguem pra ir comigo
    rights | o consultorio postou minha foto sem pedir
    no_answer | ninguem atende no escritorio juridico, tento faz tres semanas
    - | a ponte perto da clinica fechou, os onibus atrasam
    - | meu filho tem medo de agulha
    - | por favor respondam quando receberem
    self_harm | já dei minhas coisas e me despedi dos meus irmãos
    self_harm | minha filha adolescente deixou uma carta dizendo que não merece viver
    violence | o vizinho invadiu a casa e me puxou pelo cabelo
    violence | minha tia tranca meu primo no armário quando ele chora
    lockout | voltei da diálise e minha chave não abre mais
    lockout | os oficiais de justiça vêm terça às 9
    deadline | me entregaram uns papéis e tenho que responder até segunda
    rights | duas pessoas do escritório zombaram do meu sotaque e me chamaram de burra
    no_answer | ligo e ligo e só chama
    - | esse programa salvou minha vida
    - | a tranca do banheiro tá quebrada
    - | responderam rapidinho, adorei
  `,
  later: `
    self_harm | as vezes queria que um onibus me atropelasse
    self_harm | disse pra enfermeira que estou bem mas vou usar a insulina pra acabar
    violence | o pai sacode a bebê quando ela chora
    violence | jogou café quente na minha cara hoje
    lockout | enquanto eu operava o dono levou o fogão e o colchão e pregou a porta
    shutoff | minha mae usa respirador e chegou o ultimo aviso da luz
    deadline | o juiz mandou voltar em 9 dias com provas
    threat | o supervisor disse que quem for no advogado nao recebe
    rights | riram do véu da minha esposa e deixaram ela por último
    no_answer | me prometeram uma ligação em junho
    - | quase morri de rir na peça
    - | meu antigo senhorio era rígido mas justo
    - | ajudam quem quer aprender a dirigir?
  `,
};
