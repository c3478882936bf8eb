using System.Text.Json.Nodes;

namespace StandupBot.MicrosoftTeams.Cards;

/// <summary>Divides elements into portions of a size. An element is never divided, and a question that unfolds stays with the buttons above it.</summary>
internal static class CardPortions
{
    public static IEnumerable<IReadOnlyList<JsonObject>> Of(IEnumerable<JsonObject> elements, int largest)
    {
        List<JsonObject> portion = [];
        var size = 0;
        foreach (var element in elements)
        {
            var bytes = Json.Bytes(element) + 1;
            if (portion.Count > 0 && size + bytes > largest && !element.ContainsKey("isVisible"))
            {
                yield return portion;
                (portion, size) = ([], 0);
            }

            portion.Add(element);
            size += bytes;
        }

        if (portion.Count > 0)
            yield return portion;
    }
}
