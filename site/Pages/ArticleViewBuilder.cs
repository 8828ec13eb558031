using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Readings;

namespace SiteBuilder.Pages;

/// <summary>Makes the view of one article.</summary>
/// <param name="article">The article.</param>
/// <param name="relatedTo">The article that a listed headline means; null where the archive has none.</param>
/// <param name="linkTo">The link to a path of the site.</param>
/// <param name="language">Language of the article, a BCP 47 tag.</param>
/// <param name="markdown">How the text of an article in Markdown is rendered.</param>
internal sealed class ArticleViewBuilder(
    Article article, Func<string, Article?> relatedTo, Func<string, string> linkTo, string language, MarkdownOptions markdown)
{
    private const int LongestEvidence = 160;
    private readonly string _captured = article.Capture.Text;

    public ArticleView Build(LinkView? earlier, LinkView? later, string? data) => new()
    {
        Headline = article.Headline.Value ?? "",
        AlternativeHeadline = article.AlternativeHeadline.Value,
        Summary = article.Summary.Value,
        Section = article.Section.Value,
        Series = article.Series.Value?.ToString(),
        Tags = [.. article.Tags.Select(static tag => tag.Value!)],
        Source = Source(),
        Byline = article.Byline.Value?.Text,
        Published = Words.Day(article.Published.Value),
        PublishedNote = article.Published.Basis == Basis.Inferred ? NoteOf(article.Published.Rule) : null,
        Modified = Words.Day(article.Modified.Value),
        Language = language,
        Body = MarkdownRenderer.Render(article, _captured, markdown),
        Blocks = Blocks(),
        SourceNote = article.SourceNote.Value,
        People = [.. article.People.Select(static person => new PersonView(person.Name.Value ?? "", person.Role.Value))],
        Places = [.. article.Places.Select(static place => new NamedView(place.Name.Value ?? "", place.Within.Value))],
        Organizations =
        [
            .. article.Organizations.Select(static organization => new NamedView(
                organization.Name.Value + (organization.Abbreviation.Value is { } letters ? $" ({letters})" : ""), organization.Role.Value)),
        ],
        Quotations =
        [
            .. article.Quotations.Where(static quotation => quotation.Form != QuotationForm.Fragment).Select(static quotation => new QuotationView(
                quotation.Text, quotation.Speaker.Value, quotation.Via, "#" + Anchor("p", quotation.Paragraph))),
        ],
        Related = [.. article.Related.Select(related => new RelatedView(
            related.Headline, relatedTo(related.Headline) is { } found ? linkTo(found.Address) : null))],
        Earlier = earlier,
        Later = later,
        Data = data,
        Facts = Facts(),
        Residue = [.. article.Residue.Select(static residue => new ResidueView(
            residue.Text, Words.Rule(residue.Rule) + (residue.StatedRule is { } stated ? ": " + stated : "")))],
        Capture = new CaptureView
        {
            Path = article.Capture.Path,
            Sha256 = article.Capture.Sha256,
            Size = Words.Count(article.Capture.Size, "byte", "bytes"),
            Encoding = article.Capture.Encoding,
            Lines = Words.Count(article.Capture.Lines, "line", "lines"),
        },
    };

    private SourceView? Source()
    {
        Source source = article.Source;
        SourceView view = new(source.Outlet.Value, source.Address.Value, Words.Day(source.CapturedOn.Value), source.Rights.Value);
        return view == new SourceView(null, null, null, null) ? null : view;
    }

    private List<BlockView> Blocks()
    {
        List<BlockView> views = [];
        string? dateline = null;
        int paragraphs = 0;
        int subheads = 0;
        int figures = 0;
        int lists = 0;
        int notes = 0;
        int quotes = 0;
        List<string>? items = null;
        List<string>? quote = null;
        foreach (Block block in article.Blocks)
        {
            items = block.Kind is BlockKind.ListItem or BlockKind.Residue ? items : null;
            quote = block.Kind is BlockKind.BlockQuote or BlockKind.Residue ? quote : null;
            switch (block.Kind)
            {
                case BlockKind.ListItem when items is not null:
                    items.Add(block.Text);
                    break;
                case BlockKind.ListItem:
                    items = [block.Text];
                    views.Add(new BlockView { Kind = "list", Id = Anchor("l", ++lists), Text = "", Items = items });
                    break;
                case BlockKind.BlockQuote when quote is not null:
                    quote.Add(block.Text);
                    break;
                case BlockKind.BlockQuote:
                    quote = [block.Text];
                    views.Add(new BlockView { Kind = "quote", Id = Anchor("q", ++quotes), Text = "", Items = quote });
                    break;
                case BlockKind.PullQuote:
                    views.Add(new BlockView { Kind = "pull", Id = Anchor("q", ++quotes), Text = block.Text });
                    break;
                case BlockKind.AuthorNote or BlockKind.Correction:
                    views.Add(new BlockView { Kind = "note", Id = Anchor("n", ++notes), Text = block.Text });
                    break;
                case BlockKind.Dateline:
                    dateline = block.Text.TrimEnd(' ', '-', '\u2013', '\u2014', '\u2015');
                    break;
                case BlockKind.Paragraph:
                    views.Add(new BlockView { Kind = "paragraph", Id = Anchor("p", ++paragraphs), Text = block.Text, Dateline = dateline });
                    dateline = null;
                    break;
                case BlockKind.Subhead:
                    views.Add(new BlockView { Kind = "subhead", Id = Anchor("s", ++subheads), Text = block.Text });
                    break;
                case BlockKind.Caption when figures < article.Figures.Count && article.Figures[figures].Caption.Span == block.Span:
                    Figure figure = article.Figures[figures++];
                    views.Add(new BlockView
                    {
                        Kind = "figure",
                        Id = Anchor("f", figures),
                        Text = figure.Caption.Value ?? "",
                        CreditLine = figure.CreditLine?.Text,
                    });
                    break;
            }
        }

        return views;
    }

    private List<FactView> Facts()
    {
        List<FactView> facts = [];
        Add("Headline", article.Headline, static value => value);
        Add("Alternative headline", article.AlternativeHeadline, static value => value);
        Add("Standfirst", article.Summary, static value => value);
        Add("Byline", article.Byline, static byline => Words.List(byline.Authors) ?? byline.Text);
        Add("Dateline", article.Dateline, static dateline => dateline.Place);
        Add("Published", article.Published, static day => Words.Day(day)!.Text);
        Add("Updated", article.Modified, static day => Words.Day(day)!.Text);
        foreach (Figure figure in article.Figures)
        {
            Add("Caption", figure.Caption, static value => value);
            Add("Picture taken", figure.Taken, static day => Words.Day(day)!.Text);
            if (figure.CreditLine is { } credit)
            {
                facts.Add(Fact("Credit line", credit.Text, Basis.Stated, credit.Rule, credit.Span, default, null));
            }
        }

        foreach (Person person in article.People)
        {
            Add("Person", person.Name, static value => value);
            Add("Role", person.Role, static value => value);
        }

        foreach (Place place in article.Places)
        {
            Add("Place", place.Name, static value => value);
            Add("Place within", place.Within, static value => value);
        }

        foreach (Organization organization in article.Organizations)
        {
            Add("Organisation", organization.Name, static value => value);
            Add("Abbreviation", organization.Abbreviation, static value => value);
            Add("Role", organization.Role, static value => value);
        }

        foreach (Quotation quotation in article.Quotations.Where(static quotation => quotation.Form != QuotationForm.Fragment))
        {
            if (quotation.Speaker.Value is { } speaker)
            {
                string evidence = Words.Cut(quotation.Attribution ?? quotation.Text, LongestEvidence);
                facts.Add(quotation.Speaker.File is { } file
                    ? Fact("Speaker", speaker, quotation.Speaker.Basis, quotation.Speaker.Rule, quotation.Speaker.Span, default, file)
                    : new FactView("Speaker", speaker, Name(quotation.Speaker.Basis), Words.Rule(quotation.Speaker.Rule), evidence, null));
            }
        }

        Add("Source note", article.SourceNote, static value => value);
        Add("Section", article.Section, static value => value);
        foreach (Found<string> tag in article.Tags)
        {
            Add("Tag", tag, static value => value);
        }

        Add("Series", article.Series, static series => series.ToString());
        Add("Outlet", article.Source.Outlet, static value => value);
        Add("First published at", article.Source.Address, static value => value);
        Add("Captured", article.Source.CapturedOn, static day => Words.Day(day)!.Text);
        Add("Rights", article.Source.Rights, static value => value);
        Add("Picture", article.Image, static image => image.Address);
        if (article.Language.Rule is not (ReadingRule.LanguageStated or ReadingRule.LanguageStopWords))
        {
            Add("Language", article.Language, static tag => tag);
        }

        return facts;

        void Add<T>(string name, Found<T> fact, Func<T, string> print)
        {
            if (fact is { Basis: not Basis.Absent, Value: { } value })
            {
                facts.Add(Fact(name, Words.Cut(print(value), LongestEvidence), fact.Basis, fact.Rule, fact.Span, fact.Corroboration, fact.File));
            }
        }
    }

    private FactView Fact(string name, string value, Basis basis, ReadingRule rule, SeedSpan span, SeedSpan corroboration, string? file)
    {
        string text = file is null ? _captured : article.Capture.TextOf(file);
        string evidence = Words.Cut(PrintedText.Of(text, span), LongestEvidence);
        string more = corroboration.IsEmpty ? "" : " … " + PrintedText.Of(_captured, corroboration);
        return new FactView(name, value, Name(basis), Words.Rule(rule), evidence + more, file);
    }

    /// <summary>What an inferred day of publication was inferred from.</summary>
    private static string NoteOf(ReadingRule rule) => rule switch
    {
        ReadingRule.PublishedCaption => "inferred from the caption of a picture and the weekday in the text",
        ReadingRule.PublishedByUpdate => "inferred from the day of the last change and the weekday in the text",
        ReadingRule.PublishedByUpdateClock => "inferred from the day and the minute of the last change",
        ReadingRule.PublishedWithoutYear => "the year inferred from other days on the page",
        ReadingRule.PublishedPage => "inferred from the first day on the page",
        _ => "inferred from a line of the page",
    };

    private static string Name(Basis basis) => basis == Basis.Stated ? "stated" : "inferred";

    private static string Anchor(string kind, int number) => kind + number.ToString(CultureInfo.InvariantCulture);
}
