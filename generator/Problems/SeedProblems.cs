using Microsoft.CodeAnalysis;

namespace SiteBuilder.Generator.Problems;

/// <summary>Every problem that reading seeds can report. An id never changes its meaning and is never used again.</summary>
internal static class SeedProblems
{
    private const string Category = "SiteBuilder.Seeds";

    /// <summary>Nothing but white space. There is no article.</summary>
    public static readonly DiagnosticDescriptor EmptySeed = new(
        id: "SEED0001", title: "A seed is empty",
        messageFormat: "The file holds no text; capture it again or remove it",
        category: Category, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <summary>The compiler could not decode the file. There is no article.</summary>
    public static readonly DiagnosticDescriptor NotText = new(
        id: "SEED0002", title: "A seed is not text",
        messageFormat: "The file is not text; take it out of the seed folder, or save it as UTF-8",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <summary>The article is read, in the encoding that fits best.</summary>
    public static readonly DiagnosticDescriptor InvalidUtf8 = new(
        id: "SEED0003", title: "A seed is not valid UTF-8",
        messageFormat: "The byte at offset {1} is not valid UTF-8, and the file was read as {0}; save it as UTF-8 if characters come out wrong",
        category: Category, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <summary>The article is read, with its first words for a headline.</summary>
    public static readonly DiagnosticDescriptor HeadlineMissing = new(
        id: "SEED0004", title: "A seed has no headline",
        messageFormat: "No line could be the headline, so the first words stand for it; put the headline on a line of its own above the text",
        category: Category, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <summary>Every line is part of the page around an article. There is no article.</summary>
    public static readonly DiagnosticDescriptor NothingToRead = new(
        id: "SEED0005", title: "A seed has no article",
        messageFormat: "Every line is residue of the page around an article; capture the article itself, or remove the file",
        category: Category, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <summary>The article is read; the character is printed as U+FFFD.</summary>
    public static readonly DiagnosticDescriptor ControlCharacter = new(
        id: "SEED0006", title: "A seed holds a control character",
        messageFormat: "The text holds the control character {0}, which pages print as U+FFFD; the capture keeps it",
        category: Category, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <summary>Two seeds ask for one address on one day. The second gets an address with a hash of its path.</summary>
    public static readonly DiagnosticDescriptor AddressTaken = new(
        id: "SEED0007", title: "Two articles ask for one address",
        messageFormat: "'{0}' has the same headline and day, so this article is published as '{1}'; if it is the same capture twice, remove one",
        category: Category, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <summary>A defect of the reader. The article is missing; all others are there.</summary>
    public static readonly DiagnosticDescriptor ReaderFailed = new(
        id: "SEED0008", title: "A seed could not be read",
        messageFormat: "Reading this file failed ({0}); please report it together with the file",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <summary>A property of the project names a rule or a language that there is not. It is left out; everything is read without it.</summary>
    public static readonly DiagnosticDescriptor UnknownName = new(
        id: "SEED0009", title: "A property names what there is not",
        messageFormat: "The property {0} names '{1}', which is no {2}; the nearest is '{3}'",
        category: Category, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);
}
