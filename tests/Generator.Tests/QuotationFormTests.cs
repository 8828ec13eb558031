using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Generator.Blocks;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Generator.Lines;
using SiteBuilder.Generator.Seeds;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>The forms of speech, mark by mark and language by language; every text is of our own invention.</summary>
public class QuotationFormTests
{
    [Theory]
    [InlineData("‘The teachers’ union has waited long enough,’ said Orla Finnegan.", "Orla Finnegan: The teachers’ union has waited long enough")]
    [InlineData("‘It was ’em that rang it,’ said Orla Finnegan. ‘They’d been told not to touch the bell.’", "Orla Finnegan: It was ’em that rang it", "Orla Finnegan: They’d been told not to touch the bell.")]
    [InlineData("'They said \"never again\" and they meant it,' said Orla Finnegan.", "Orla Finnegan: They said \"never again\" and they meant it")]
    [InlineData("The ferrymen's boats were in the owners' shed, said Orla Finnegan, since the boats' keels were wet.")]
    [InlineData("“He told me ‘not on my pier’ and shut the gate on us,” said Orla Finnegan.", "Orla Finnegan: He told me ‘not on my pier’ and shut the gate on us")]
    [InlineData("“She called it \"a very small fire\" and went home,” said Orla Finnegan.", "Orla Finnegan: She called it \"a very small fire\" and went home")]
    public void Single_marks_are_told_from_apostrophes(string paragraph, params string[] expected) => Assert.Equal(expected, Spoken("en", English, paragraph));

    [Theory]
    [InlineData("“The gate,” said Orla Finnegan, “was open the whole night.”", "Orla Finnegan: The gate", "Orla Finnegan: was open the whole night.")]
    [InlineData("The gate was “open for most of the night” in the spring, said Orla Finnegan.", "Orla Finnegan: open for most of the night")]
    [InlineData("“The gate was open for the whole night,” the harbour's former tree officer Orla Finnegan wrote.", "Orla Finnegan: The gate was open for the whole night")]
    [InlineData("“The gate was open for the whole night,” Orla Finnegan (Green, Marrow) said.", "Orla Finnegan: The gate was open for the whole night")]
    [InlineData("Orla Finnegan came down late. “Nobody told me anything about the gate,” she said. “That was that.” Then she left.", "Orla Finnegan: Nobody told me anything about the gate", "Orla Finnegan: That was that.")]
    [InlineData("“The gate was open for the whole night,” said the harbour board in a statement.", "the harbour board: The gate was open for the whole night")]
    [InlineData("“Nobody in this town has ever shut a gate that has no hinges, and nobody will shut this one as long as I keep the bell.” — Orla Finnegan, keeper", "Orla Finnegan: Nobody in this town has ever shut a gate that has no hinges, and nobody will shut this one as long as I keep the bell.")]
    [InlineData("Orla Finnegan objected to the plan, saying the gate was “never meant to be shut”.", "Orla Finnegan: never meant to be shut")]
    [InlineData("Orla Finnegan asked: “Who will pay for the new gate?” Mr Tavo Lind said he did not know.", "Orla Finnegan: Who will pay for the new gate?")]
    [InlineData("“We will take this to the High Court,” Orla Finnegan told the council.", "Orla Finnegan: We will take this to the High Court")]
    public void An_attribution_stands_before_within_and_behind(string paragraph, params string[] expected) => Assert.Equal(expected, Spoken("en", English, paragraph));

    [Fact]
    public void An_office_is_whoever_has_all_its_words()
    {
        const string paragraph = "Vice President Tavo Lind and former harbour master Ada Brask met the council on the pier. "
            + "“The gate has been a trouble to us for years,” the former harbour master said. “It always will be,” the president said.";
        Assert.Equal(["Ada Brask: The gate has been a trouble to us for years", "the president: It always will be"], Spoken("en", English, paragraph).Select(static one => one.Replace("Vice ", "")));
    }

    [Fact]
    public void An_outlet_that_is_told_reports_the_words()
    {
        Assert.Equal("Marrow Gazette", ViaOf("“The gate was open for the whole night,” Orla Finnegan told the Marrow Gazette."));
        Assert.Equal("Facebook", ViaOf("“The gate was open for the whole night,” Orla Finnegan wrote on Facebook."));
    }

    [Theory]
    [InlineData("She had read “The Long Winter of the Lock-keepers.” in one night.")]
    [InlineData("The so-called “lamp tax” was dropped in the spring, and the ‘lamp men’ went home.")]
    public void Titles_and_terms_are_no_speech(string paragraph) => Assert.Empty(Spoken("en", English, paragraph));

    [Theory]
    [InlineData("de", "„Wir haben lange auf die Brücke gewartet“, sagte Bürgermeisterin Jette Brandeis am Montag.", "Jette Brandeis: Wir haben lange auf die Brücke gewartet")]
    [InlineData("de", "»Die Brücke wird im Frühjahr wieder geöffnet«, erklärte der Sprecher der Stadt. »Das ist sicher.«", "der Sprecher: Die Brücke wird im Frühjahr wieder geöffnet", "der Sprecher: Das ist sicher.")]
    [InlineData("de", "Am Montag sagte Jette Brandeis: „Die Brücke ist viel zu alt geworden.“ Darauf sei man, so Brandeis, „seit Jahren nicht vorbereitet gewesen“.", "Jette Brandeis: Die Brücke ist viel zu alt geworden.", "Jette Brandeis: seit Jahren nicht vorbereitet gewesen")]
    [InlineData("de", "Jette Brandeis kam zu spät. „Davon hat mir niemand etwas gesagt“, meinte sie.", "Jette Brandeis: Davon hat mir niemand etwas gesagt")]
    [InlineData("fr", "« Le pont restera fermé jusqu’au printemps », a déclaré la maire Odile Garance.", "Odile Garance: Le pont restera fermé jusqu’au printemps")]
    [InlineData("fr", "Odile Garance n’a pas caché sa colère. « Personne ne nous a prévenus à temps », a-t-elle ajouté.", "Odile Garance: Personne ne nous a prévenus à temps")]
    [InlineData("fr", "— Nous avons attendu trop longtemps ce pont, dit Odile Garance.", "Odile Garance: Nous avons attendu trop longtemps ce pont")]
    [InlineData("es", "«El puente seguirá cerrado hasta la primavera», dijo la alcaldesa Inés Robledal.", "Inés Robledal: El puente seguirá cerrado hasta la primavera")]
    [InlineData("es", "Inés Robledal afirmó que el puente es viejo. “Nadie nos avisó de nada a tiempo”, añadió.", "Inés Robledal: Nadie nos avisó de nada a tiempo")]
    [InlineData("es", "—No lo sabíamos todavía aquella noche —dijo Inés Robledal—. Mañana iremos a ver el puente.", "Inés Robledal: No lo sabíamos todavía aquella noche", "Inés Robledal: Mañana iremos a ver el puente.")]
    [InlineData("it", "«Il ponte resterà chiuso fino alla primavera», ha dichiarato il sindaco Duilio Marenghi.", "Duilio Marenghi: Il ponte resterà chiuso fino alla primavera")]
    [InlineData("it", "Duilio Marenghi ha spiegato che il ponte è vecchio. «Nessuno ci ha avvertito in tempo», ha aggiunto.", "Duilio Marenghi: Nessuno ci ha avvertito in tempo")]
    [InlineData("sv", "– Bron har varit trasig i flera år, säger Elin Skogvik.", "Elin Skogvik: Bron har varit trasig i flera år")]
    [InlineData("sv", "”Bron har varit trasig i flera år”, säger borgmästaren Elin Skogvik.", "Elin Skogvik: Bron har varit trasig i flera år")]
    [InlineData("no", "– Broen har vært ødelagt i flere år, sier ordfører Sunniva Haugnes. Nå må noe skje.", "Sunniva Haugnes: Broen har vært ødelagt i flere år", "Sunniva Haugnes: Nå må noe skje.")]
    [InlineData("no", "«Broen har vært ødelagt i flere år», sier Sunniva Haugnes til Havneposten.", "Sunniva Haugnes: Broen har vært ødelagt i flere år")]
    [InlineData("da", "»Broen har været ødelagt i mange år«, siger borgmester Signe Holmgård.", "Signe Holmgård: Broen har været ødelagt i mange år")]
    [InlineData("da", "– Broen har været ødelagt i mange år, siger hun til avisen, og Signe Holmgård ved det.", "None: Broen har været ødelagt i mange år")]
    [InlineData("nl", "‘De brug is al jaren kapot en niemand doet iets’, zegt burgemeester Fenna Rietdijk.", "Fenna Rietdijk: De brug is al jaren kapot en niemand doet iets")]
    [InlineData("nl", "Fenna Rietdijk vertelde dat de brug oud is. “Niemand heeft ons op tijd gewaarschuwd”, zei ze.", "Fenna Rietdijk: Niemand heeft ons op tijd gewaarschuwd")]
    [InlineData("pt", "“A ponte vai ficar fechada até à primavera”, disse a prefeita Iara Montalvo.", "Iara Montalvo: A ponte vai ficar fechada até à primavera")]
    [InlineData("pt", "Iara Montalvo afirmou que a ponte é velha. “Ninguém nos avisou a tempo disso”, acrescentou ela.", "Iara Montalvo: Ninguém nos avisou a tempo disso")]
    [InlineData("cs", "„Most zůstane zavřený až do samého jara,“ řekla starostka Ludmila Habrová.", "Ludmila Habrová: Most zůstane zavřený až do samého jara")]
    [InlineData("cs", "Ludmila Habrová uvedla, že most je starý. „Nikdo nás včas nevaroval před tím,“ dodala.", "Ludmila Habrová: Nikdo nás včas nevaroval před tím")]
    public void Each_language_has_its_marks_and_its_order(string language, string paragraph, params string[] expected) =>
        Assert.Equal(expected.Select(static one => one.Replace("None: ", ": ")), Spoken(language, s_leads[language], paragraph));

    [Theory]
    [InlineData("ja", "霧島湊市長は会見で、「橋は春まで閉鎖されたままになります」と述べた。", "霧島湊市長: 橋は春まで閉鎖されたままになります")]
    [InlineData("ja", "「橋は春まで閉鎖されたままになります」と霧島湊市長は話した。", "霧島湊市長: 橋は春まで閉鎖されたままになります")]
    [InlineData("zh", "林若溪29日在会上表示，“这座桥将一直关闭到明年春天”。", "林若溪: 这座桥将一直关闭到明年春天")]
    [InlineData("zh", "「這座橋將一直關閉到明年春天」，林若溪說。", "林若溪: 這座橋將一直關閉到明年春天")]
    public void Words_without_blanks_are_speech_too(string language, string paragraph, params string[] expected) =>
        Assert.Equal(expected, Spoken(language, s_leads[language], paragraph + s_leads[language]));

    [Theory]
    [InlineData("en", "‘The gate was open for the whole night,’ said Orla Finnegan.", ReadingRule.QuotationSingleMarks, 0)]
    [InlineData("sv", "– Bron har varit trasig i flera år, säger Elin Skogvik.", ReadingRule.QuotationDash, 0)]
    [InlineData("en", "Orla Finnegan said so. “That was that.” Then she left.", ReadingRule.QuotationSentence, 0)]
    public void A_form_that_is_switched_off_is_not_read(string language, string paragraph, ReadingRule rule, int count)
    {
        ReadingOptions options = ReadingOptions.Default with { SwitchedOff = new EquatableArray<int>([(int)rule]) };
        Assert.Equal(count, Read(language, s_leads[language], paragraph, out _, options).Count(static one => one.Form != QuotationForm.Fragment));
    }

    private const string English = "The gate on the mole was found open on Friday morning, and the tide had taken three boats with it before anybody came down to look.";

    private static readonly Dictionary<string, string> s_leads = new()
    {
        ["en"] = English,
        ["de"] = "Die Brücke über die Lauter bleibt nach einem Beschluss des Rates noch bis zum Frühjahr gesperrt, und die Fähre fährt weiter.",
        ["fr"] = "Le vieux pont de la Lauze restera fermé pendant encore plusieurs mois, selon la décision que le conseil a prise vendredi soir.",
        ["es"] = "El viejo puente de la villa seguirá cerrado durante varios meses, según lo que se ha decidido en la reunión del viernes por la noche.",
        ["it"] = "Il vecchio ponte del paese resterà chiuso ancora per diversi mesi, come è stato deciso nella riunione di venerdì sera.",
        ["sv"] = "Den gamla bron över ån är fortfarande stängd och det kommer att ta flera månader innan den kan öppnas för trafik igen.",
        ["no"] = "Den gamle broen over elva er fortsatt stengt, og det vil ta flere måneder før den kan åpnes for trafikk igjen.",
        ["da"] = "Den gamle bro over åen er stadig lukket, og det vil tage flere måneder, før den kan åbnes for trafikken igen.",
        ["nl"] = "De oude brug over de rivier blijft nog enkele maanden dicht, zo heeft de raad op vrijdagavond in een lange zitting beslist.",
        ["pt"] = "A velha ponte da vila vai continuar fechada durante vários meses, como foi decidido na reunião de sexta-feira à noite.",
        ["cs"] = "Starý most přes řeku zůstane ještě několik měsíců zavřený, jak v pátek večer po dlouhém jednání rozhodla rada města.",
        ["ja"] = "川にかかる古い橋は、金曜日の夜に開かれた議会の決定により、まだ数か月のあいだ閉鎖されることになった。住民は船で川を渡っている。",
        ["zh"] = "经过周五晚上的长时间讨论，横跨河流的古老桥梁在未来几个月内仍将保持关闭，居民们只能乘船过河。",
    };

    private static string ViaOf(string paragraph) =>
        PrintedText.Of(English + "\n\n" + paragraph, Read("en", English, paragraph, out _, ReadingOptions.Default)[0].Via);

    private static List<string> Spoken(string language, string lead, string paragraph) =>
        [.. Read(language, lead, paragraph, out string text, ReadingOptions.Default).Where(static one => one.Form != QuotationForm.Fragment)
            .Select(one => $"{PrintedText.Of(text, one.Speaker.Span)}: {PrintedText.Of(text, one.Text)}")];

    /// <summary>The quotations of paragraphs, whatever they would be weighed to be on a page.</summary>
    private static List<ReadQuotation> Read(string language, string lead, string paragraph, out string text, ReadingOptions options)
    {
        text = lead + "\n\n" + paragraph + "\n";
        SeedText seed = new(text);
        Draft draft = new(seed, Language.Of(language), options, BlockReader.Read(seed.Text, LineReader.Read(seed.Text, CancellationToken.None)));
        foreach (DraftBlock block in draft.Blocks)
        {
            block.Label(BlockKind.Paragraph, ReadingRule.ParagraphProse);
        }

        TokenizedBody body = TokenizedBody.Read(draft, CancellationToken.None);
        PersonRules.Find(draft, body, CancellationToken.None);
        QuotationRules.Find(draft, body, CancellationToken.None);
        return draft.Quotations;
    }
}
