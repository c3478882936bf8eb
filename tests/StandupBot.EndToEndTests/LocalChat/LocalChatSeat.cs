using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using StandupBot.Core.Chat;
using StandupBot.Core.Chat.Json;

namespace StandupBot.EndToEndTests.LocalChat;

/// <summary>One person at the local chat, as its page speaks with the host.</summary>
internal sealed class LocalChatSeat(HttpClient http, string installation, string memberId)
{
    public string MemberId => memberId;

    /// <summary>The form that stands open before the person.</summary>
    public Form? Form { get; private set; }

    public async Task<IReadOnlyList<LocalChatLine>> ReadAsync(string query, CancellationToken cancellation)
    {
        var read = await http.GetFromJsonAsync<JsonObject>(Path(query), cancellation);
        return [.. read!["messages"]!.AsArray().Select(m => Line((JsonObject)m!)).Where(l => !l.Deleted)];
    }

    public async Task<InboundReply> SendAsync(HttpMethod method, string path, JsonObject? body, CancellationToken cancellation)
    {
        using HttpRequestMessage request = new(method, Path(path)) { Content = JsonContent.Create(body ?? []) };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        using var answer = await http.SendAsync(request, cancellation);
        var text = await answer.Content.ReadAsStringAsync(cancellation);
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException($"{path}: {(int)answer.StatusCode} {text}");
        var reply = JsonSerializer.Deserialize<InboundReply>(text, ChatJson.Options)!;
        Form = reply is InboundReply.OpenForm opened ? opened.Form : reply is InboundReply.FormErrors ? Form : null;
        return reply;
    }

    private Uri Path(string rest) => new($"chat/api/{installation}/{Uri.EscapeDataString(memberId)}/{rest}", UriKind.Relative);

    private static LocalChatLine Line(JsonObject message) => new(
        (string)message["id"]!, (string?)message["authorId"], (string?)message["authorName"], (bool)message["private"]!, message["editedAt"] is not null, (bool)message["deleted"]!,
        (string)message["text"]!, message["blocks"].Deserialize<IReadOnlyList<Block>>(ChatJson.Options)!);
}

internal sealed record LocalChatLine(
    string Id, string? AuthorId, string? AuthorName, bool Private, bool Edited, bool Deleted, string Text, IReadOnlyList<Block> Blocks)
{
    public IReadOnlyList<Button> Buttons => [.. Blocks.SelectMany(ButtonsOf)];

    /// <summary>As it is read, block by block; of a person's own message the text.</summary>
    public string Shown => Blocks.Count == 0 ? Text : string.Join('\n', Blocks.Select(TextOf).Where(t => t.Length > 0));

    public static string TextOf(Block block) => block switch
    {
        Block.Heading heading => heading.Text,
        Block.Paragraph paragraph => paragraph.Text.Plain(),
        Block.Row row => row.Text.Plain(),
        Block.Quote quote => quote.Text.Plain(),
        Block.Context context => context.Text.Plain(),
        Block.Bullets bullets => string.Join('\n', bullets.Lines.Select(l => l.Plain())),
        Block.Facts facts => string.Join('\n', facts.Pairs.Select(p => $"{p.Label}: {p.Value.Plain()}")),
        _ => "",
    };

    private static IReadOnlyList<Button> ButtonsOf(Block block) => block switch { Block.Actions actions => actions.Items, Block.Row row => row.Buttons, _ => [] };
}
