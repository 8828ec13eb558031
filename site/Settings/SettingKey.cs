namespace SiteBuilder.Settings;

/// <summary>A key of <c>site.yml</c>, as it is checked and as it is explained.</summary>
/// <param name="Name">The key; a key of an entry has that of its list before it: "people.name".</param>
/// <param name="Form">What a value is, in words.</param>
/// <param name="Default">What counts where the key is not there, as one would write it, or in words in brackets.</param>
/// <param name="Meaning">What it does, in one sentence without a stop.</param>
internal sealed record SettingKey(string Name, string Form, string Default, string Meaning)
{
    /// <summary>The list that it is a key of; empty for a key of the file itself.</summary>
    public string Parent => Name.LastIndexOf('.') is > 0 and var dot ? Name.Substring(0, dot) : "";

    /// <summary>The key as it is written.</summary>
    public string Key => Name.Substring(Name.LastIndexOf('.') + 1);
}
