using System;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace SiteBuilder.Pages;

/// <summary>The page's own words around Markdown, in the language of the site; English where there are none in it.</summary>
/// <param name="Note">Title of a note.</param>
/// <param name="Tip">Title of a tip.</param>
/// <param name="Important">Title of what must be known.</param>
/// <param name="Warning">Title of a warning.</param>
/// <param name="Caution">Title of a warning of harm.</param>
/// <param name="Table">Name of a table without headings.</param>
/// <param name="Footnotes">Name of the footnotes.</param>
/// <param name="Back">What leads from a footnote back to the text.</param>
internal sealed record MarkdownWords(
    string Note, string Tip, string Important, string Warning, string Caution, string Table, string Footnotes, string Back)
{
    private static readonly MarkdownWords s_english =
        new("Note", "Tip", "Important", "Warning", "Caution", "Table", "Footnotes", "Back to the text");

    private static readonly FrozenDictionary<string, MarkdownWords> s_words = new Dictionary<string, MarkdownWords>
    {
        ["da"] = new("Bemærk", "Tip", "Vigtigt", "Advarsel", "Forsigtig", "Tabel", "Fodnoter", "Tilbage til teksten"),
        ["de"] = new("Hinweis", "Tipp", "Wichtig", "Warnung", "Vorsicht", "Tabelle", "Fußnoten", "Zurück zum Text"),
        ["es"] = new("Nota", "Consejo", "Importante", "Advertencia", "Precaución", "Tabla", "Notas", "Volver al texto"),
        ["fr"] = new("Remarque", "Conseil", "Important", "Avertissement", "Attention", "Tableau", "Notes", "Retour au texte"),
        ["it"] = new("Nota", "Suggerimento", "Importante", "Avviso", "Attenzione", "Tabella", "Note", "Torna al testo"),
        ["nb"] = new("Merk", "Tips", "Viktig", "Advarsel", "Forsiktig", "Tabell", "Fotnoter", "Tilbake til teksten"),
        ["nl"] = new("Opmerking", "Tip", "Belangrijk", "Waarschuwing", "Let op", "Tabel", "Voetnoten", "Terug naar de tekst"),
        ["pt"] = new("Nota", "Dica", "Importante", "Aviso", "Cuidado", "Tabela", "Notas", "Voltar ao texto"),
        ["sv"] = new("Obs", "Tips", "Viktigt", "Varning", "Försiktig", "Tabell", "Fotnoter", "Tillbaka till texten"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of a language.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static MarkdownWords Of(string language) => s_words.GetValueOrDefault(language.Split('-')[0], s_english);

    /// <summary>The title of an alert; null for a kind that there is not.</summary>
    public string? Alert(string kind) => kind switch
    {
        "note" => Note,
        "tip" => Tip,
        "important" => Important,
        "warning" => Warning,
        "caution" => Caution,
        _ => null,
    };
}
