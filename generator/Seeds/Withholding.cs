namespace SiteBuilder.Generator.Seeds;

/// <summary>Tells of articles that are held back for want of a stated day.</summary>
internal static class Withholding
{
    /// <summary>The problem of an article whose embargo nobody can judge; null for any other. A draft is held back anyway.</summary>
    public static SeedProblem? Note(ReadSeed seed, PublicationOptions options) =>
        options is { Day: 0, WrongDay: null } && seed.Article is { } article && (!article.Title.Term.IsDraft || options.WithDrafts) ? seed.Embargo : null;
}
