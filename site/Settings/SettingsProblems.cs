using SiteBuilder.Problems;

namespace SiteBuilder.Settings;

/// <summary>Every problem of <c>site.yml</c>. An id never changes its meaning and is never used again.</summary>
internal static class SettingsProblems
{
    /// <summary>The file cannot be read at all.</summary>
    public static readonly ProblemKind Unreadable = new(
        "SITE0001", Severity.Error, "The settings cannot be read",
        "The settings cannot be read: {0}");

    /// <summary>A key that nothing reads.</summary>
    public static readonly ProblemKind Unknown = new(
        "SITE0002", Severity.Error, "A key is not a setting",
        "'{0}' is not a setting{1}{2}");

    /// <summary>A setting has a value that it cannot have.</summary>
    public static readonly ProblemKind Wrong = new(
        "SITE0003", Severity.Error, "A setting has a value that it cannot have",
        "'{0}' must be {1}");

    /// <summary>The address of the site is no address.</summary>
    public static readonly ProblemKind WrongAddress = new(
        "SITE0004", Severity.Error, "The address of the site is no address",
        "'{0}' is not an address that a site can have; give one such as https://name.github.io/archive/");

    /// <summary>The Markdown of the about page cannot be read.</summary>
    public static readonly ProblemKind WrongMarkdown = new(
        "SITE0005", Severity.Error, "The Markdown of the about page cannot be read",
        "The Markdown of the about page cannot be read: {0}");

    /// <summary>An entry of a list lacks what makes it one.</summary>
    public static readonly ProblemKind Missing = new(
        "SITE0006", Severity.Error, "An entry of a setting lacks what makes it one",
        "This entry of '{0}' needs {1}");

    /// <summary>A name or an alias is claimed a second time.</summary>
    public static readonly ProblemKind Taken = new(
        "SITE0007", Severity.Error, "A name is claimed twice",
        "'{0}' is already claimed by '{1}' of '{2}'; leave it to one of them");
}
