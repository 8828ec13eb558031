namespace SiteBuilder.Generator.Articles;

/// <summary>Which pronoun a text uses of somebody, so far as it tells.</summary>
internal enum Pronoun
{
    Unknown,
    He,
    She,
}
