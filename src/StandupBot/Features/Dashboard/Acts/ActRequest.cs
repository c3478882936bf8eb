using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Features.Inbox;

namespace StandupBot.Features.Dashboard.Acts;

/// <summary>Something that a signed-in person does on a page: a command, a button of the chat, or a form of the chat that was filled in.</summary>
public sealed record ActRequest
{
    private const int KeyLength = 40;

    private ActRequest() { }

    public required string CompanyId { get; init; }
    public required string MemberId { get; init; }

    /// <summary>Names this act: the same form, sent twice, acts once.</summary>
    public required string EventKey { get; init; }

    public ParsedCommand? Command { get; private init; }
    public string? FormId { get; private init; }

    /// <summary>What the form is about, such as a stand-up's id; empty for nothing in particular.</summary>
    public string State { get; private init; } = "";

    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Values { get; private init; }
    public PageTap? Tap { get; private init; }

    /// <param name="once">What the page's form carried to be sent once; null acts every time.</param>
    public static ActRequest Of(Actor actor, string? once, ParsedCommand command) =>
        new() { CompanyId = actor.Company.Id, MemberId = actor.Id, EventKey = Key(actor, once), Command = command };

    /// <param name="formId">Which form, such as "goals.update".</param>
    public static ActRequest Of(Actor actor, string? once, string formId, string state, IReadOnlyDictionary<string, IReadOnlyList<string>> values) => new()
    {
        CompanyId = actor.Company.Id, MemberId = actor.Id, EventKey = Key(actor, once), FormId = formId, State = state,
        Values = values.ToDictionary(v => v.Key, v => (IReadOnlyList<string>)[.. v.Value.Select(Storable.Text)], StringComparer.Ordinal),
    };

    public static ActRequest Of(Actor actor, string? once, PageTap tap) =>
        new() { CompanyId = actor.Company.Id, MemberId = actor.Id, EventKey = Key(actor, once), Tap = tap };

    private static string Key(Actor actor, string? once) =>
        $"web/{actor.Id}/{(once is { Length: > 0 and <= KeyLength } ? Storable.Text(once) : Guid.CreateVersion7().ToString("N"))}";
}
