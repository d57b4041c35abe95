import type { SignalRule } from "./rule.ts";

/** Days that are near, where something else says what is on them. */
export const SOON = `
  {day}
  {few} dias|horas
  24|48|72 horas|h|hs
  essa|esta|proxima|outra semana
  semana que vem
  semana q vem
  dia {date}
  {date} de {month}`;

/** Danger now, in Portuguese. */
export const PORTUGUESE_DANGER: SignalRule[] = [
  {
    signal: "self_harm",
    urgency: 1,
    any: `
      quero|queria|quer|vontade|querendo|prefiro|prefere|desejo|penso|pensando|pensa|pensei|melhor|pensado [de|em|so|so_quero] [me|se] morrer|matar|suicidar|sumir|desaparecer|morto|morta|estar_mort*|enforcar
      vou|vai|vamos|ia|pode me|se matar|suicidar|enforcar|jogar_da|jogar_do
      falou|disse|fala|diz que vai|quer [se] matar|morrer
      me|se matar|suicidar
      matar-me
      nao|nem|naum quero|queria|quer|aguento|consigo|da|desejo|aguenta [mais] viver|existir|estar_aqui|estar_viv*|continuar_viv*|acordar|a_vida|essa_vida|esta_vida
      nao|nem vejo|tem|acho|encontro|ha [mais] [um|o] sentido|razao|motivo|graca ~ vida|viver|continuar|nada
      nao vale [mais] a_pena viver|continuar|seguir
      sem vontade de viver
      melhor|bem|felizes sem mim
      acabar|terminar|acabo|por_fim|dar_um_fim com|em|a|na [a|em] minha_vida|propria_vida|tudo|essa_vida|esta_vida|mim_mesmo|mim_mesma|comigo
      tirar|tirou|tirei a [minha|propria|sua] [propria] vida
      tirar minha vida
      suicid*
      me|se cortando|mutil*
      me|se corto|corta|cortar|cortou|machuc* [nos|os|no] braco|bracos|pulsos|pulso|pernas|toda|de_proposito
      cortar os|meus pulsos|bracos
      automutil*
      tomar|tomo|engolir|tomei|tomando todos|todo|um_monte|o_frasco|varios ~ remedio*|comprimido*|frasco|veneno
      dormir ~ nao|nunca acordar|acorde
      nao|nunca [queria|quero] acordar [nunca] mais
      melhor [estar|estaria] morto|morta
      antes [eu] tivesse|estivesse mort*
      queria|preferia [nunca|nao] [ter] nascido
      nunca|nao [ter|tivesse] nascido
      pular|jogar|atirar [da|do|me] ~ ponte|predio|janela|trem|telhado|rio
      desistir|desisti|desistindo da [minha] vida
      fazer|faco mal a|comigo mim|mesm*
      cansei|cansada|cansado de viver
      todo_mundo|todos|familia|filhos|eles|gente ~ melhor|tranquil*|feliz*|alivi* ~ morr*|sem_mim|sumi*|nao_estivesse|nao_existisse
      se eu morresse|morrer|sumisse|nao_existisse|nao_estivesse|me_matasse
      quero|queria|quer|vontade|melhor|prefiro [de|so|mesmo] sumir|desaparecer|deixar_de_existir|nao_existir|que_tudo_acabe|que_isso_acabe|parar_de_sofrer|descansar_em_paz
      tentou|tentei|tenta|tentaram|quis|pensa_em|fala_em|falou_em|querendo [se|em_se|me] enforcar|matar|suicidar|se_matar|se_enforcar|cortar_os_pulsos|se_jogar
      enforcou se|sozinho
      vidro|frasco|caixa|monte|punhado|cartela ~ remedio*|comprimido*|veneno
      remedio*|comprimido* ~ mao|todos|morrer|dormir_para_sempre
      nao|naum|nem quero|queria|aguento|suporto|consigo [mais] sofrer|sofrendo|essa_dor|a_dor|essa_vida|esta_vida|assim
      nao|naum|num [eu] aguento|suporto|consigo|to_aguentando|estou_aguentando mais
      sou|e [so] [um] peso|fardo|estorvo
      nao|nem tenho|ha|vejo|tem [mais] saida|esperanca|futuro
      tanto|nao_me faz|importa|ligo viver|morrer|se_eu_morrer|se_vivo
      cuidem dos|das|do|de meus filhos|criancas
      me perdoem|adeus|despedida
      jogar|bater|enfiar o_carro|meu_carro|na_frente ~ arvore|muro|trem|caminhao|ponte
      arma|faca|corda|gilete ~ cabeca|pescoco|pulso*|boca
      viver|vivo|continuar_vivendo|seguir_vivendo|vivendo pra|para|pq|por que
      pra|para|por que viver|continuar|acordar|estou_viv*
      falem|diga*|avis* ~ meus|minha|meu|pros|aos filho*|filha*|mae|familia|pros ~ amo|perdoem|me_perdoem
      nao|naum|sem [consigo|tenho|tenho_mais|aguento] [mais] [forcas|forca|vontade] [pra|para|de|mais] lutar|continuar|viver|levantar|lutando|seguir|nada
      tomou|tomei|engoliu|engoli|toma [um|uma|todos|muitos|varios|o] monte|todos|muitos|punhado|frasco|caixa|cartela ~ comprimido*|remedio*
      bebeu|tomou|tomar|beber agua_sanitaria|veneno|chumbinho
      pensamentos|ideias|ideacao suicid*|de_morte|de_morrer|ruins_de_morte
      quero|quer|queria|quer_logo|quero_logo [logo] [ir] [ir_embora|ir_logo|estar|ir] pra|para|com|junto [junto] [de|com|o] deus|ceu|jesus|senhor
      olho|olhando|fico|paro|vou|passo ~ ponte|trilho*|telhado|predio|sacada ~~ pul*|jogar|penso|pensando
      penso|pensei|pensando|vontade em|de pular|me_jogar|morte|na_morte|minha_morte
      nao|nem [eu] merec* [continuar|mais] viver|vivendo|a_vida|estar_viv*
      dei|doei|dando|distribui [todas] [ja] minhas|todas|tudo ~ coisas|pertences
      despedi|despediu|despedindo|despedir [me|se] [me] [de|dos|da|das|do] ~ irmaos|filhos|familia|todos|amigos|todo_mundo
      deixou|deixei|escrev*|achei ~ carta|bilhete ~ dizendo|despedida|morrer|viver|adeus`,
    unless: `
      nao|nunca|nem|jamais [me|se] quero|queria|quer|vou|pretendo|penso|penso_em|estou_pensando [em] [me] morrer|matar|suicidar|machucar|sumir
      nao [e|estou|sou|ha] suicid*
      morrer|morri|morrendo|morto|morta|morro de|d fome|rir|vergonha|calor|frio|sono|tedio|saudade|medo|vontade|cansaco|sede|preguica
      matar de rir
      matar um|a_fome|a_saudade|o_tempo|aula
      prevencao|contra [ao|do|o] suicid*
      quero|queria estar_aqui as|cedo
      nao quero estar_aqui as|cedo|esperando|o_dia
      tomar|tomo|tomei [todos] [os] [meus] remedio* [para|de|pra|todos]
      me|se cortei|cortou|corta|cortar o|a|com|na|no dedo|cabelo|faca|cozinha
      cartaz|folheto|placa|poster ~~ suicid*|morrer|mal|machuc*
      nao|naum aguento|suporto|consigo|to_aguentando mais esperar|o|a|esse|essa|essas|com|de|tanta|tanto|ficar_esperando|andar|trabalhar|pagar|ir
      nao aguento mais esse|essa|o|a barulho|calor|fila|espera|vizinh*|cheiro|papelada`,
  },
  {
    signal: "violence",
    urgency: 1,
    any: `
      me|nos|te|a|o [ta|esta|tem|ja|sempre|so|vive] [me] bateu|bate|batem|batendo|bater|espanc*|agred*|enforc*|estrangul*|chut*|esmurr*|socou|estupr*|violent*|ameac*_de_morte|esfaque*|violou|machucou_muito
      bate|bateu|batendo|batem|espanca|espancou|agride|agrediu|machuca|machucou|abusa|abusou|estuprou|maltrata [de|em|na|no|nas|nos|a|o|as|os|da|do|dos|das] [minha|minhas|meu|meus|sua|seus|nossa|nossos] {kin}
      {partner}|{he}|cuidador*|babá|baba me|nos|a|o machuc*|empurr*|queim*|chut*|mord*|arrast*|jogou
      {partner}|{he} empurr*|machuc* ~ {kin}|me|nos
      me|nos empurrou|empurra|jogou|arrastou ~ escada|parede|chao|cabelo
      apanho|apanha|apanhando|apanhei|apanhar|apanhamos de|do|da|dele|todo|em|toda
      sofro|sofre|sofremos|vitima|vivo|ha|tenho|sofri [de|com] ~ violencia|abuso|agress*|maus_tratos
      violencia domestica|em_casa
      abuso|assedio sexual
      medo|pavor|terror|pavor de|q|que|d|do [a] [eu] voltar|ir|entrar|ficar|chegar|dormir [pra|para|em|a|na|p] [minha] casa
      medo|pavor|terror de|que|q [que] [ele|dele|ela|dela|meu|o] [{partner}] [me|nos] voltar|mate|matar|bata|bater|machucar|volte|encontre|faca|fazer|achar|ir_atras
      medo|pavor dele|dela|do_meu|do {partner}
      medo dele|pela_minha|por_minha|pela
      nao|naum consigo|posso|quero|tenho_coragem [de] voltar|ir pra|para|p [minha] casa
      ameac* [de|me|nos] [de] [me] matar|morte|bater|faca|arma|machucar|esfaquear|queimar|pegar
      vai|quer|ia|tentou|queria|vou|quis [me|nos|te|a] [a] matar|bater ~ {kin}|em_mim|a_gente|noite
      vai|quer|ia|tentou|queria|quis me|nos|te|a|o matar|bater|esfaquear|estuprar|pegar
      disse|falou|diz|fala que [ele] [vai|ia] me|nos mata|matar
      {partner}|{he} [ta|esta|anda|tem|tava] [com|uma] armado|arma|faca|facao|revolver|pistola
      puxou|apontou|pegou|sacou|veio|partiu ~ faca|arma|revolver|pistola|facao
      nao me|nos deixa|deixam sair|ir_embora|falar|trabalhar|usar_o_telefone
      me|nos tranca|trancou|prende|prendeu|mantem em|dentro|no|presa|trancada
      nao|naum me|nos|se [me] sinto|sentimos|sente|estou|to|estamos segur*|a_salvo em|com|na|la [minha] [casa|ele|meu|dele]
      nao e|estou|to seguro|segura em|na casa
      em|corro|corre|correndo perigo|risco
      me|nos persegue|perseguindo|seguindo|persegui*
      toca|tocou|passa_a_mao|mexe em|na|no|nas minha|partes|meu ~ filha|filho|intimas|menina
      agride|agressivo|violento comigo|com_a_gente|com_os|em_casa|quando
      quebrou|quebra|torceu|cortou|arrancou|deslocou [o|a|meu|minha|os|meus] [meu|minha|meus] braco|nariz|dente|dentes|mao|dedo|perna|costela*|labio|boca|cabeca|cara|celular|telefone
      olho roxo
      se eu|a_gente largar|deixar|sair|for|contar|denunciar|falar ~ mata*|bate*|acha|vai_atras
      ele|ela|marido|ex|namorado me|nos|a mata|mataria|matara
      {partner}|{he}|{kin} [de|sempre] ~ grita|joga|xinga|humilha|cospe|ameaca [com|em|as|coisas|o] [comigo|mim|a_gente|coisas]
      bate|bateu|batendo|batem|espanca nela|nele|neles|em_mim|nela_toda|na_gente|em_nos|nas
      tenho|temos|to_com|estou_com [muito|tanto] medo dele|dela|do_meu|da_minha
      fugi|fugindo|fugir|escond* ~ {partner}|dele|agressor
      descumpr*|viol*|quebrou ~ medida|ordem protetiva|de_restricao|restritiva|protecao
      {partner}|ele ta|esta|veio|fica|aparece ~ la_fora|porta|na_frente|esperando
      pegou|quebrou|tomou|esconde* ~ meu celular|telefone|minhas_chaves
      da|na proxima vez|vez_ele ~ mata*|pior|acaba*
      me|nos|a|o|ela|ele jog*|empurr*|arremess*|bateu|tac* ~ contra|na|no|geladeira|parede|chao|porta|escada|cama
      {partner}|{he}|{kin}|sobrinho|neto|genro|cuidador* ~ empurra|empurrou|bate|bateu|agride ~ ele|ela|nele|nela|avo|vo|mae
      tira|rouba|pega|toma ~ dinheiro|aposentadoria|pensao ~ avo|vo|mae|pai|idos*
      ex|ex_marido|ex_namorado ~ aparec*|segue|persegue|vem|espera|ameaca|procura|liga|manda_mensagem|achou
      bate|bateu|batendo|apanha ~ cinto|fio|vara|pau|chinelo|soco|correia
      bate|bateu|batem|batendo|agride|espanca em|no|na|nos|nas meu|minha|meus|minhas irma*|sobrin*|net*|avo|filh*|mae|pai
      vai|quer|ia|ameac*|pra|disse_que_vai queimar|tacar_fogo|botar_fogo|incendiar|por_fogo
      {partner}|{he} ~ violent*|agressiv*
      tranca|trancou|trancam|prende|amarra|amarrou ~ {kin}|primo|prima ~ armario|quarto|banheiro|porao|cama
      puxou|puxa|arrastou|agarrou|segurou [me] [pelo|pelos|pela] ~ cabelo|cabelos|pescoco|bracos|braco
      invadiu|arrombou ~ casa|porta|apartamento`,
    unless: `
      nunca|jamais|nao|parou_de|deixou_de [me|nos|a|ela] [ha] bateu|bate|bater|batem|batendo|machuc*|agred*|agrid*|espanc*|violent*
      nao|sem|nunca|menos|nem [tenho|sinto|tem|tinha|temos|estou_com] [mais] medo|pavor
      nao ameac*|perigo
      batia|bateu|agredia|espancava|machucava ~~ anos|antigamente|tempo
      ha|faz|antigamente|antes ~~ batia|agredia|espancava|machucava|apanhava
      quando [eu] era crianca|menina|menino|pequena ~~ bat*|apanh*|abus*
      bate|bateu|bater|batendo [a|o|na|um|uma|as] porta|sol|papo|foto|ponto|saudade|fome|sono|palmas|carro|carros|carteira|meta|cabeca|coracao|forte
      me bateu um|uma|saudade|o|fome
      {partner}|carro|onibus|moto bateu [o|no|na|com] carro|poste|moto
      me machuquei|machuco|cortei
      trabalho|estacionamento|calor|pe|pes|joelho|chefe ~ mata*|matar
      aproveitar|trabalhar bate
      cartaz|folheto|placa|poster|pesquisa ~~ machuca|mal|segur*|violencia|bate
      contra|palestra|curso|grupo ~ violencia|abuso
      quebrou|quebrei|torci ~ trabalho|cair|caindo|queda|escada
      grita ~ crianca|bebe ~ sala
      bate nela o|um sol
      medo|assustad* de|da|do|das [agulha*] agulha*|injecao|medico|dentista|hospital|operacao|cirurgia|cachorro*|vacina*|exame|perder|imigracao`,
  },
  {
    // Marks that somebody has, where somebody is near who may have made them.
    signal: "violence",
    urgency: 1,
    any: "roxo|roxos|roxa|hematoma*|marcas|olho_roxo|queimadura*",
    near: "cuidador*|asilo|{partner}|professor*|creche|baba|{he}",
    unless: "da|de queda|injecao|sangue",
  },
  {
    // Fear and somebody close in one thought.
    signal: "violence",
    urgency: 1,
    any: "medo|pavor|terror|assustad*|apavorad*|ameacas|ameaca",
    near: "{partner}|meu_filho|meu_genro|cuidador*",
  },
  {
    signal: "lockout",
    urgency: 1,
    any: `
      troc*|mud* [de] [a|as|o|os|nossa|minha] fechadura|fechaduras|chave|chaves|cadeado|tranca|segredo
      colocou|colocaram|botou|pos|meteu [um|uma] cadeado|corrente|tranca
      me|nos|a_gente [deixou|deixaram|trancou|trancaram] [me|nos] [pra|para|do_lado_de|por] trancou|trancaram|fora|trancad*
      trancad* [do_lado_de|pra|para|por] fora
      ficamos|fiquei|estamos|estou|to|tamo|a_gente [trancad*] [do_lado_de|pra|para|na] fora|rua ~
      nao|naum [me|nos] deixa|deixam|deixou|deixaram [eu|a_gente|nos|me] entrar|pegar|tirar
      nao|naum consigo|consegui|conseguimos|posso|podemos|da|consegue [pra|para] entrar|voltar [em|no|na|pra|dentro|para] [de] [meu|minha|nosso|nossa|o|a] {home}
      expuls*|despej*|botou|botaram|colocou|colocaram|jogou|jogaram|enxot*|tirou|tiraram [me|nos|a_gente|todo_mundo] [pra|de|do|da|na|para|hoje|ontem|com|minha|nossa] [a] casa|rua|fora|apartamento|hoje|ontem
      jogou|jogaram|colocou|colocaram|botou|botaron|botaram|tirou ~ {things} ~ rua|fora|lixo|calcada|corredor|quintal
      {things} [estao|ficaram|ta|tao|ficou|esta|tudo] [la|todas|presas|presos] dentro|fora|na_rua|trancad*|la_dentro
      nao|se_recusa [me|nos|quer|querem] [quer|querem|a] [me] devolv*|dar|entregar|deixa_pegar ~ {things}
      nao|sem [tenho|temos|tem] [pra|para] onde|lugar [para|pra] [ir|dormir|ficar|morar]
      na rua com [meus|os|minha|meu|a|o|as] [dois|duas] filhos|criancas|filho|filha|bebe|familia
      tranc*|fech* [o|a|meu|minha|nosso|nossa] [meu|minha] quarto|porta|apartamento|casa|portao
      botaram|botou|colocaram|puseram|tiraram|mandaram [a_gente|nos|todo_mundo|me|eu] [a_gente|nos] pra|para|p|embora fora|rua|de
      dormindo|dormimos|morando|dormir|durmo|passando_a_noite no|na|em carro|rua|abrigo|praca|banco|parque|ponte
      nao consigo|posso|deixa|deixam [me] pegar|buscar|tirar ~ insulina|remedio*|{things}|coisas
      sem casa|teto|onde_morar|onde_dormir
      troc*|mud* ~ cilindro|miolo|segredo|codigo|senha_da_porta
      {things}|nossas_roupas ~ sacos|caixas|sacolas ~ rua|calcada|fora|lixo
      colocaram|botaram|puseram|enfiaram|largaram|deixaram ~ {things} ~ sacos|caixas|sacolas|calcada|rua
      nao|num moro|moramos mais|aqui
      sair|saiamos|desocupar|fora ate|antes ~ meia_noite|meio_dia|amanha|hoje
      nao temos|tenho|tem|ha [pra|para] onde|aonde|para_onde
      tirou|tiraram|arranc*|quebrou|derrub* [a|as|nossa|minha] porta|portas|escada|janelas
      mandou|mandaram|falou|disse ~ sair|sumir|vazar|embora|rua
      deu|deram|da [so] [pra_gente|so|a_gente] 24|48|72 horas|h|hs
      chave|chaves ~ nao|num [mais] abre|abrem|funciona|entra|serve|roda`,
    unless: `
      trancad*|fora [do_lado_de|pra|para|por] [fora] do|da|de [minha] portal|conta|carro|sistema|aplicativo|app
      fiquei trancad* [fora|pra_fora] do|da
      nao consigo|consegui|posso entrar no|na|em portal|conta|site|app|aplicativo|sistema|reuniao
      expuls* do|da grupo|reuniao|time|aula|escola
      troc*|mud* chave*|fechadura ~ banheiro
      fora|fiquei de lista
      chave|chaves ~ banheiro|portal`,
  },
  {
    // The day that an officer comes, or that one must be gone.
    signal: "lockout",
    urgency: 1,
    any: `
      xerife*|sheriff*|marshal*|oficial_de_justica|sherif*
      policia* ~~ sair|tirar|despej*|deixar|desocup*
      vem|vao|vai|querem|vem_ai [nos] tirar|despejar|expulsar|botar ~ gente|nos|casa
      temos|tenho|precis*|tem que|q|de sair|desocupar|deixar ~ casa|apartamento|daqui
      sair|desocupar ate hoje|amanha
      oficial|oficiais de_justica|da_justica`,
    near: `
      {day}
      {few} horas
      24|48|72 horas|h`,
  },
];
