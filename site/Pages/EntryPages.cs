using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Readings;

namespace SiteBuilder.Pages;

/// <summary>The index of each kind of names, and the page of each name.</summary>
internal sealed class EntryPages(PageFrame frame)
{
    private const int EntriesPerPage = 300;
    private const int LettersFrom = 24;
    private const int MostWith = 24;
    private const int MostQuotations = 50;

    /// <summary>The pages of one index, in order.</summary>
    public IEnumerable<PlannedPage<IndexPage>> Index(EntryIndex index)
    {
        string name = index.Kind.ToString().ToLowerInvariant();
        string heading = frame.Words.Strings[name];
        ListPart<Entry>[] parts = [.. frame.Parts(index.Entries, Paths.Way(index.Kind), EntriesPerPage, "earlier_names", "later_names")];
        bool lettered = index.Entries.Count >= LettersFrom;
        IReadOnlyList<LinkView> letters = lettered ? Letters.Links(parts, LetterOf, frame.LinkTo, Letters.AnchorOf) : [];
        return parts.Select(part => new PlannedPage<IndexPage>(part.Path, () => new IndexPage(
            frame.Site, frame.Page("index", part.Path, frame.TitleOf(part, heading), frame.Site.Size) with { Way = name }, name, heading, letters,
            [
                .. part.Items.GroupBy(entry => letters.Count > 0 ? LetterOf(entry) : null).Select(group => new LetterView(
                    group.Key, Letters.AnchorOf(group.Key ?? Letters.None), [.. group.Select(Link)])),
            ],
            part.Pager))
        {
            Changed = PageFrame.LastChangeOf(part.Items.SelectMany(static entry => entry.Articles)),
        });
    }

    /// <summary>The pages of one name, in order.</summary>
    public IEnumerable<PlannedPage<EntryPage>> Entry(EntryIndex index, Entry entry)
    {
        LinkView parent = new(frame.Words.Strings[index.Kind.ToString().ToLowerInvariant()], frame.LinkTo(Paths.Way(index.Kind)));
        return frame.Parts(entry.Articles, entry.Path, frame.Settings.ArticlesPerPage)
            .Select(part => new PlannedPage<EntryPage>(part.Path, () => Entry(entry, index.Kind, parent, part)) { Changed = PageFrame.LastChangeOf(part.Items) });
    }

    private EntryPage Entry(Entry entry, WayKind kind, LinkView parent, ListPart<Article> part)
    {
        bool first = part.Number == 1;
        string count = frame.Words.Articles(entry.Articles.Count);
        return new EntryPage(
            frame.Site, frame.Page("entry", part.Path, frame.TitleOf(part, entry.Name), first ? count : null) with
            {
                Way = kind.ToString().ToLowerInvariant(),
                Feeds = PageFrame.HasFeeds(kind) ? frame.FeedsOf(entry.Path, entry.Name) : [],
            },
            parent, entry.Name,
            entry.Link is { } link ? new LinkView(link.Host, link.AbsoluteUri) : null,
            first ? [.. entry.Statements.Select(Statement)] : [],
            first ? [.. Quotations(entry)] : [],
            first ? [.. With(entry)] : [],
            count, [.. part.Items.Select(frame.Teaser)], part.Pager);
    }

    private string LetterOf(Entry entry) => Letters.Of(entry.Name, frame.Words.Strings.Culture);

    private LinkView Link(Entry entry) => new(entry.Name, frame.LinkTo(entry.Path), frame.Words.Strings.Number(entry.Articles.Count));

    private StatementView Statement(ArchiveStatement statement) =>
        new(statement.Text, frame.LanguageOf(statement.Articles[0]), [.. statement.Articles.Select(frame.LinkTo)]);

    private IEnumerable<SpokenView> Quotations(Entry entry) => entry.Person is { } person
        ? person.Quotations.Where(static quotation => quotation.Form != QuotationForm.Fragment).Take(MostQuotations).Select(quotation => QuotationPages.Spoken(frame, quotation))
        : [];

    /// <summary>The people of the same articles, those of most articles first.</summary>
    private IEnumerable<LinkView> With(Entry entry) => frame.Words
        .Sorted(
            entry.Articles.SelectMany(article => article.People.Select(person => frame.Ways.Person(article, person.Name.Value)).OfType<Entry>().Distinct())
                .Where(other => other.Person != entry.Person).GroupBy(static other => other),
            static group => group.Key.Name)
        .OrderByDescending(static group => group.Count()).Take(MostWith)
        .Select(group => new LinkView(group.Key.Name, frame.LinkTo(group.Key.Path), group.Count().ToString(CultureInfo.InvariantCulture)));
}
