using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SiteBuilder.Generator.Emitting;

/// <summary>The namespace of everything generated.</summary>
internal static class RootNamespace
{
    /// <summary>The project's root namespace with what is no identifier mended; "Archive" where it has none.</summary>
    public static string Of(AnalyzerConfigOptions options)
    {
        options.TryGetValue("build_property.RootNamespace", out string? name);
        return string.IsNullOrEmpty(name) ? "Archive" : string.Join(".", name!.Split('.').Select(Part));
    }

    private static string Part(string part)
    {
        char[] mended = [.. part.Select(static c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_')];
        string name = mended.Length == 0 ? "_" : new string(mended);
        name = SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? name : "_" + name;
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }
}
