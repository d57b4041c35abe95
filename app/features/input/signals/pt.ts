import { PORTUGUESE_DANGER, SOON } from "./pt-danger.ts";
import type { LanguageOfSignals } from "./rule.ts";

const VULNERABLE = `
  gemeos|gemeas|parto|cesarea|acabei_de_ter
  bebe*|recem_nascid*|nenem|gravida|gestante
  {few} meses
  criancas|crianca|filhos|filho|filha pequen*
  idos*|avo|vovo|vo
  {old} anos
  oxigenio|cpap|nebuliz*|respirador|ventilador|dialise|insulina|marcapasso
  aparelho|maquina|equipamento ~ respirar|medico|oxigenio|dormir
  doente*|asma|cancer|deficien*|diabet*|convuls*|febre|quimio*|epilep*|pneumonia|cadeirante|acamad*
  coracao|pulmao
  cama hospitalar|de_hospital
  bomba|sonda|tubo|maquina de|para aliment*|comida|leite
  sonda|acamad*`;

const SHUT_OFF = `
  cort*|deslig*|suspend* ~ {utility}
  sem|nao_tem|nao_temos|nao_tenho|falta|faltou|acabou|num_tem [a|o] {utility}
  {utility} [foi|ta|esta|vai_ser] cortad*|desligad*
  aquecedor|aquecimento|caldeira nao|quebrou|parou|estragou|quebrado [funciona|liga|esquenta]`;

const NOT_SHUT_OFF = `
  {utility} [ja] voltou|voltaram|ligaram
  voltou|religaram|ligaram ~ {utility}
  sem {utility} ~ sala|banheiro|clinica|recepcao
  nao_tem|nao_tenho mais|muita {utility}
  cort*|acabou|deslig* ~ {utility} [por] [um] minuto|minutos|minutinho|instante|pouco
  apagar|desligar a luz do|da|quando`;

export const PORTUGUESE: LanguageOfSignals = {
  writing: {
    gaps: [3, 8],
    words: {
      partner: "marido esposo esposa namorado namorada ex companheiro companheira ex_marido ex_namorado parceiro padrasto pai irmao tio sogro sogra noivo mulher",
      he: "ele ela eles alguem homem cara",
      kin: `filho filha filhos filhas crianca criancas bebe mae pai avo vo vovo irma irmao menino menina meninos meninas neto neta sobrinho sobrinha sogra mulher esposa tia gente mim`,
      day: `hoje amanha segunda terca quarta quinta sexta sabado domingo segunda_feira terca_feira quarta_feira quinta_feira sexta_feira depois_de_amanha hoje_a_noite`,
      few: "1 2 3 4 5 6 7 8 9 10 11 12 13 14 um dois tres quatro cinco seis sete oito nove dez doze quatorze poucos",
      many: "2 3 4 5 6 7 8 9 10 11 12 dois duas tres quatro cinco seis sete oito nove dez varias varios muitas muitos um mais_de_um mais_de_dois uns",
      date: "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31",
      month: "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
      old: "65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99",
      utility: "luz agua gas aquecimento eletricidade energia agua_quente forca calefacao",
      home: "casa apartamento ape apto quarto predio imovel",
      things: "coisas pertences moveis roupas roupa remedios documentos tudo cama",
      child: "filho filha filhos crianca criancas menino menina sobrinho sobrinha neto neta",
      migra: "imigracao ice migracao emigracao",
    },
  },
  rules: [
    ...PORTUGUESE_DANGER,
    { signal: "shutoff", urgency: 3, any: SHUT_OFF, unless: NOT_SHUT_OFF },
    { signal: "shutoff", urgency: 2, any: SHUT_OFF, with: VULNERABLE, unless: NOT_SHUT_OFF },
    {
      signal: "deadline",
      urgency: 2,
      any: `
        tribunal|juiz|juiza|audiencia|julgamento|despej*|recorrer|recurso|deportacao|asilo|processo|intimacao|forum|corte|custodia
        beneficio|beneficios|ssi|food_stamps|medicaid|auxilio|seguro_desemprego ~~ cort*|cancel*|vence|prazo|renovar
        prazo|vencimento|data_limite`,
      near: SOON,
      unless: `
        corte|cortes de cabelo|luz|agua|gas|energia
        ganh* ~~ audiencia|processo|caso|recurso|tribunal|corte
        audiencia|julgamento|processo|recurso ~~ ganh*|foi_otim*|foi_bem|obrigad*|deu_certo
        perto|lado|frente|atras do|da|de tribunal|forum|corte`,
    },
    {
      signal: "deadline",
      urgency: 2,
      any: `
        {few} dias pra|para|de|p recorrer|responder|sair|desocupar|pagar|mudar|contestar|apelar|prazo
        aviso|ordem|carta|notificacao|acao de despejo|deportacao
        recorrer|responder|apelar ate|antes
        respond*|recorr*|mand*|envi*|apresent* ~ {few} dias
        {few} dias ~ ou|senao ~ perco|perdemos|perder|cort*|cancel*
        perco|perder|perdemos|cort* ~ {few} dias`,
    },
    {
      signal: "threat",
      urgency: 2,
      any: `
        chamar|chama|ligar|liga|denunciar|denuncia|entregar|avisar|contar|falar|mandar [me|nos|a_gente] [pra|para|a|na|o|com|pro] [a|o] {migra}
        denunciar|denuncia|entregar ~~ {migra}|policia
        ameac* ~~ {migra}|denunci*|deport*|despej*|demitir|mandar_embora|policia|tirar_meus
        vai|vao|ia|quer|pode|vou [me|nos|ser] denunciar|deportar|deportado|deportada|deportados
        disse|diz|falou|fala|dizem ~~ deport*|{migra}
        ficou|pegou|escondeu|reteve|segura|tomou ~ meu|meus|minha|nossos passaporte*|documento*|papeis
        manda|mandar|trazer|traz|botar|bota|chamam [a|pra] [a] {migra}
        sabe*|descobriu ~ nao|sem [temos|tem|tenho] [os] papel|papeis|documento*|legal
        melhor ficar|fica|fique|calar quiet*|calad*|a_boca`,
      unless: `
        eu|posso|devo|quero|preciso liguei|ligo|ligar|chamar [pra|para|na|a] {migra}
        audiencia|entrevista|advogado|processo|papeis de|da|do|na {migra}
        nao ameac*`,
    },
    {
      signal: "threat",
      urgency: 2,
      any: `
        nao|sem [me|nos] [quer|querem|quis] pagar*|paga|pagam|pagou|pagaram|pagamento
        deve|devem|segura|retem ~ salario|semana|semanas|pagamento|horas|dinheiro`,
      near: `
        ameac*|deport*|{migra}|demitir|mandar_embora|denunci*|arrepender
        se eu|falar|reclamar falar|reclamar|contar|sair`,
    },
    {
      signal: "rights",
      urgency: 2,
      any: `
        {child} ~~ teve|tem|tiveram|precisou|que|foi|ficou [que|q|de] [me|nos] traduz*|interpret*|explic*
        {child} ~~ traduz* [pra|para|pro] [mim|medico|o|a]
        us*|fizeram|pediram|mandaram|colocaram ~ {child}|marido|vizinh* ~~ traduz*|interpret*
        cont*|falou|falaram|disse|divulg*|mostr*|compart* [pra|para|pro|a|ao] ~ vizinh*|patrao|chefe|sogra|familia|ex|todo_mundo ~ minha|meu|sobre|que|o|da
        sem minha|meu|pedir|nossa permissao|consentimento|autorizacao
        public*|postaram|postou|colocaram|vazaram|foram_parar|puseram ~~ facebook|internet|redes|instagram|whatsapp|tiktok
        viol* ~ privacidade|sigilo|direitos
        pergunt* ~~ frente|perto|lado|junto [do|da|de|dele] [meu|minha|com] {partner}
        pergunt* ~~ segur*|bate|machuc*|violencia ~~ {partner}
        discrimin*|racis*|preconceito|xenofob*
        por [eu] ser|causa [da|de|do] [uma|um|minha|meu] negr*|pret*|brasileir*|latin*|imigrante*|gay|trans|lesbica|deficiente|indigena|mulcuman*|cor|sotaque|raca|religiao|surd*|ceg*|pobre
        nao|neg*|recus* ~ atend*|ajud*|servico|interprete|receb* ~~ ingles
        neg*|recus* ~ interprete|tradutor*
        nao quiseram|quis|querem [me|nos] dar|conseguir|chamar ~ interprete|tradutor*
        trat* ~ mal|diferente|pior|cachorro ~ por|porque|pq
        volt* pro|para|pra [o] seu|meu pais
        grit*|fal*|diss*|anunci* ~~ frente|todos|todo_mundo|alto ~~ hiv|aids|diagnostico|gravid*|doenc*|resultad*
        hiv|aids|diagnostico|resultado* ~~ frente|todos|todo_mundo|alto|sala
        volt* pro|para|pra|ao meu|seu|nosso|teu pais
        aprend* ingles ~ ou|se|primeiro
        riram|rindo|debocha*|zomb* ~ sotaque|ingles|mim
        leu|leram|falou|falaram|grit*|disse ~ meu|minha|meus|nossa ficha|prontuario|caso|processo|diagnostico|resultados|dados ~ alta|frente|todos|todo_mundo|recepcao|sala
        levar|trazer|arrumar [meu|minha|um|o] proprio|propria interprete|tradutor*
        proprio|propria interprete|tradutor*
        foto|fotos|imagem|video|nome|historia|informac* ~~ sem pedir|permissao|autorizacao|avisar|perguntar|consentimento`,
      unless: `
        {child} e|quer|estuda|trabalha [ser|como] tradut*|interprete
        nao|nunca|contra|sem ~ discrimin*|racis*|preconceito`,
    },
    {
      signal: "health_harm",
      urgency: 3,
      any: `
        mofo*|bolor|umidade|infiltrac*|barata*|rato|ratos|percevejo*|chumbo|praga*|goteira*|amianto|esgoto
        agua ~~ teto|parede*
        teto ~ cai*|ping*|goteja*`,
      with: "asma|toss*|alerg*|respir*|doente*|bronqu*|bombinha|pulm*|hospital|febre|pneumonia|rinite|exame|coceira",
      unless: "tiraram|limparam|consertaram|nao_tem_mais|sem [o|a|os|as] mofo|barata*|rato*|umidade|ratos",
    },
    {
      signal: "no_answer",
      urgency: 3,
      any: `
        ninguem|ngm [me|nos] [nunca] ligou|liga|retornou|respondeu|responde|atende|atendeu|procurou|ligaram|retorna|avisou|avisa
        nunca|nao [mais] [me|nos] ligaram|retornaram|responderam|retornam|respondem|procuraram|recebi_resposta|tive_retorno|deram_retorno|ligam
        sem|nenhuma|nenhum|nem|nao_tenho|nao_tive [uma] resposta|noticia|noticias|retorno|ligacao
        deixei|mandei|enviei|deixo ~ recado*|mensage*|email*|mails ~~ nada|nao|ninguem|nunca
        perd*|extravi* ~ meu|minha|meus|o|a encaminhamento|papeis|processo|caso|documentos|pedido
        encaminhamento ~~ nunca|nao|perd*|nada
        nao|nem sei|sabemos ~~ meu|nosso|minha|do caso|processo|pedido|encaminhamento
        fech*|encerr* ~ meu|minha|nosso|o caso|processo
        esperando|espero|esperamos ~ noticia*|resposta|retorno|ligacao|resultado
        esper*|nada|noticia* ~~ desde janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
        desde janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro ~~ esper*|nada|noticia*|resposta
        nunca|nao retornam|retorna|ligam|atendem|respondem [as|a|minhas|de] ligacoes|volta|telefone|mensagens|ligacao|nada
        ligo|liguei e ligo|liguei ~ chama|nada|ninguem
        so chama|toca`,
      unless: "nao|nunca recebi_resposta_negativa",
    },
    {
      signal: "no_answer",
      urgency: 3,
      any: `
        {many} semanas|meses|mes|ano
        meses|semanas`,
      near: "esper*|ninguem|ngm|resposta|noticia*|retorn*|ligou|ligaram",
      unless: "{many} semanas|meses|mes de|gravid* idade|gravidez",
    },
  ],
};
