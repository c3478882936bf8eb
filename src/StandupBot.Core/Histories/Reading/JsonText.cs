using System.Text.Json;

namespace StandupBot.Core.Histories.Reading;

/// <summary>Names and texts of a parsed line. JSON may escape half a character ("\ud800"), which is no text.</summary>
internal static class JsonText
{
    public static string Name(JsonProperty property) => Whole(property, static property => property.Name);

    public static string Value(JsonElement text) => Whole(text, static text => text.GetString()!);

    private static string Whole<T>(T json, Func<T, string> read)
    {
        try
        {
            return read(json);
        }
        catch (InvalidOperationException)
        {
            throw new LineException("a text holds half a character (an unpaired \\u escape); write the whole character");
        }
    }
}
