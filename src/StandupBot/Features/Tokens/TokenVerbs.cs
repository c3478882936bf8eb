using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features.Commands;
using StandupBot.Features.Standups.Commands;

namespace StandupBot.Features.Tokens;

/// <summary><c>/goals tokens</c>: which programs act for the person, and what each may do.</summary>
public sealed class TokenVerbs(TokenDesk desk) : IVerbs
{
    public IEnumerable<Verb> All =>
    [
        Verb.Of<GoalsCommand.Tokens>(ListAsync),
        Verb.Of<GoalsCommand.NewToken>(MakeAsync),
        Verb.Of<GoalsCommand.RevokeToken>(RevokeAsync),
    ];

    private async Task<Reply> MakeAsync(Call call, GoalsCommand.NewToken asked, CancellationToken cancellation)
    {
        if (call.May.HaveTokens() is Permission.Refused no)
            return Reply.No(no);
        var have = await desk.OfAsync(call.Actor.Id, cancellation);
        if (Named(have, asked.Name) is not null)
            return Reply.Say($"You have a token {asked.Name} already. Give the new one another name, or end that one first.", End(asked.Name));
        if (have.Count >= TokenDesk.MostOfMember)
            return Reply.Say($"You have {TokenDesk.MostOfMember} tokens, which is the most. End one that nothing uses any more.", CommandTap.Run("Show them", "/goals tokens"));
        var until = asked.Until ?? call.Today.AddDays(AccessToken.UsualDays);
        var token = desk.Make(call.Actor.Member, asked.Name, asked.Writes ? TokenScope.Write : TokenScope.Read, LocalClock.ToInstant(until.AddDays(1), TimeOnly.MinValue, call.Zone));
        var may = asked.Writes ? "reads and writes whatever you may" : "reads whatever you may read";
        return Reply.Once(Message.Of(
            $"Your token {asked.Name}. It is shown this once: copy it now.",
            new Block.Paragraph(RichText.Strong($"Your token {asked.Name}.").Then(" It is shown this once: copy it now.")), new Block.Quote(token),
            new Block.Context($"It {may}, until {LocalTimes.Day(until)}. Whoever has it acts as you. /goals token revoke {asked.Name} ends it at once.")));
    }

    private async Task<Reply> ListAsync(Call call, GoalsCommand.Tokens asked, CancellationToken cancellation)
    {
        if (call.May.HaveTokens() is Permission.Refused no)
            return Reply.No(no);
        var have = (await desk.OfAsync(call.Actor.Id, cancellation)).Where(t => t.Scope != TokenScope.Calendar).ToList();
        if (have.Count == 0)
            return Reply.Say("No program acts for you. /goals token new and a name lets one in.");
        return new Message($"{have.Count} {(have.Count == 1 ? "token" : "tokens")}.", [new Block.Heading("What acts for you"), .. have.Select(t => new Block.Row(Line(t, call.Zone), [End(t.Name)]))]);
    }

    private async Task<Reply> RevokeAsync(Call call, GoalsCommand.RevokeToken asked, CancellationToken cancellation)
    {
        if (Named(await desk.OfAsync(call.Actor.Id, cancellation), asked.Name) is not { } token)
            return Reply.Say($"You have no token {asked.Name}.", CommandTap.Run("Show mine", "/goals tokens"));
        desk.Revoke(token);
        return Reply.Say($"The token {token.Name} has ended: nothing can be done with it any more.");
    }

    private static AccessToken? Named(IEnumerable<AccessToken> have, string name) =>
        have.FirstOrDefault(t => t.Scope != TokenScope.Calendar && string.Equals(t.Name, name, StringComparison.OrdinalIgnoreCase));

    private static RichText Line(AccessToken token, TimeZoneInfo zone)
    {
        var used = token.LastUsedOn is { } day ? $"last used {LocalTimes.Day(day)}" : "not used yet";
        var until = LocalClock.DateAt(token.ExpiresAt!.Value.AddTicks(-1), zone);
        return RichText.Strong(token.Name).Then($": {(token.Scope == TokenScope.Write ? "reads and writes" : "reads")}, until {LocalTimes.Day(until)}, {used}");
    }

    private static Button End(string name) => CommandTap.Run("End it", $"/goals token revoke {name}", ButtonStyle.Danger);
}
