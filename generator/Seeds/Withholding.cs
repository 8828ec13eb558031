using SiteBuilder.Generator.Articles;
using SiteBuilder.References;

namespace SiteBuilder.Generator.Seeds;

/// <summary>Tells of articles that are held back.</summary>
internal static class Withholding
{
    /// <summary>The problem of an article whose embargo nobody can judge; null for any other. A draft is held back anyway.</summary>
    public static SeedProblem? Note(ReadSeed seed, PublicationOptions options) =>
        options is { Day: 0, WrongDay: null } && seed.Article is { } article && (!article.Title.Term.IsDraft || options.WithDrafts) && !article.Title.Term.IsWithdrawn ? seed.Embargo : null;

    /// <summary>An article that is held back as links name it; null for one that is published.</summary>
    public static ReferableArticle? Target(ReadSeed seed, PublicationOptions options)
    {
        if (seed.Article is not { Title: { } title } || !options.Withholds(title.Term))
        {
            return null;
        }

        ArticleTerm term = title.Term;
        string reason = term.IsDraft && !options.WithDrafts ? "not published yet: it is a draft"
            : "not published yet: it is held back until " + DateReader.Print(term.Embargo);
        return new ReferableArticle(title.Path, title.Slug, reason);
    }
}
