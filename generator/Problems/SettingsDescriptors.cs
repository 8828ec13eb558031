using System;
using Microsoft.CodeAnalysis;
using SiteBuilder.Settings;

namespace SiteBuilder.Generator.Problems;

/// <summary>
/// The problems of <c>site.yml</c> as the compiler reports them; what they say is written once, in <see cref="SettingsProblems"/>. A project
/// cannot make them warnings: a site with wrong settings is not published.
/// </summary>
internal static class SettingsDescriptors
{
    private const string Category = "SiteBuilder.Settings";
    private static readonly string[] s_tags = [WellKnownDiagnosticTags.NotConfigurable];

    /// <inheritdoc cref="SettingsProblems.Unreadable"/>
    public static readonly DiagnosticDescriptor Unreadable = new(
        id: "SITE0001", title: "The settings cannot be read", messageFormat: "{0}",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SITE0001"), customTags: s_tags);

    /// <inheritdoc cref="SettingsProblems.Unknown"/>
    public static readonly DiagnosticDescriptor Unknown = new(
        id: "SITE0002", title: "A key is not a setting", messageFormat: "{0}",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SITE0002"), customTags: s_tags);

    /// <inheritdoc cref="SettingsProblems.Wrong"/>
    public static readonly DiagnosticDescriptor Wrong = new(
        id: "SITE0003", title: "A setting has a value that it cannot have", messageFormat: "{0}",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SITE0003"), customTags: s_tags);

    /// <inheritdoc cref="SettingsProblems.WrongAddress"/>
    public static readonly DiagnosticDescriptor WrongAddress = new(
        id: "SITE0004", title: "The address of the site is no address", messageFormat: "{0}",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SITE0004"), customTags: s_tags);

    /// <inheritdoc cref="SettingsProblems.WrongMarkdown"/>
    public static readonly DiagnosticDescriptor WrongMarkdown = new(
        id: "SITE0005", title: "The Markdown of the about page cannot be read", messageFormat: "{0}",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SITE0005"), customTags: s_tags);

    /// <inheritdoc cref="SettingsProblems.Missing"/>
    public static readonly DiagnosticDescriptor Missing = new(
        id: "SITE0006", title: "An entry of a setting lacks what makes it one", messageFormat: "{0}",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SITE0006"), customTags: s_tags);

    /// <inheritdoc cref="SettingsProblems.Taken"/>
    public static readonly DiagnosticDescriptor Taken = new(
        id: "SITE0007", title: "A name is claimed twice", messageFormat: "{0}",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SITE0007"), customTags: s_tags);

    private static readonly DiagnosticDescriptor[] s_all = [Unreadable, Unknown, Wrong, WrongAddress, WrongMarkdown, Missing, Taken];

    /// <summary>The descriptor of a problem.</summary>
    public static DiagnosticDescriptor Of(SettingsProblem problem) => Array.Find(s_all, descriptor => descriptor.Id == problem.Kind.Id);
}
