namespace SiteBuilder.Generator;

/// <summary>Names of the pipeline's steps, by which tests see what ran again.</summary>
internal static class TrackingNames
{
    public const string ReadSite = nameof(ReadSite);
    public const string ReadAhead = nameof(ReadAhead);
    public const string ReadStatements = nameof(ReadStatements);
    public const string CheckStatements = nameof(CheckStatements);
    public const string ReadSeed = nameof(ReadSeed);
    public const string NoteWithheld = nameof(NoteWithheld);
    public const string TakeProblems = nameof(TakeProblems);
    public const string TakeArticle = nameof(TakeArticle);
    public const string TakeTitle = nameof(TakeTitle);
    public const string TakeEnded = nameof(TakeEnded);
    public const string TakeSketch = nameof(TakeSketch);
    public const string FindDuplicates = nameof(FindDuplicates);
    public const string BindCatalogue = nameof(BindCatalogue);
    public const string TakeNames = nameof(TakeNames);
    public const string MergeNames = nameof(MergeNames);
    public const string TakeWithheld = nameof(TakeWithheld);
    public const string BindTargets = nameof(BindTargets);
    public const string TakeReferences = nameof(TakeReferences);
    public const string CheckReferences = nameof(CheckReferences);
    public const string TakeTerms = nameof(TakeTerms);
    public const string CheckTerms = nameof(CheckTerms);
    public const string DealShards = nameof(DealShards);
    public const string ShapeArchive = nameof(ShapeArchive);
}
