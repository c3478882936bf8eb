using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies.Access;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Dashboard.SignIn;

/// <summary><c>/goals dashboard</c>: a link that signs in whoever asked for it, once, told to nobody else.</summary>
public sealed class DashboardVerb(SignInDesk desk, DashboardAddress address) : IVerbs
{
    /// <summary>The page that a link opens; the key follows.</summary>
    public const string LinkPage = "/enter?key=";

    public IEnumerable<Verb> All => [Verb.Of<GoalsCommand.Dashboard>(LinkAsync)];

    private async Task<Reply> LinkAsync(Call call, GoalsCommand.Dashboard asked, CancellationToken cancellation)
    {
        if (call.May.OpenDashboard() is Permission.Refused no)
            return Reply.No(no);
        if (address.Home is null)
            return Reply.Say("The web pages are not served here. The goals with their progress are here in the chat.", CommandTap.Run("My goals", "/goals"), CommandTap.Run("All goals", "/goals tree"));
        var key = await desk.LinkAsync(call.Actor, cancellation);
        var said = RichText.Of(new Inline.Link("Open the dashboard", address.At($"{LinkPage}{key}")!.AbsoluteUri))
            .Then($". The link signs you in as {call.Actor.Member.Name}: it works once, for {SignInDesk.LinkLife.TotalMinutes:0} minutes. Give it to nobody.");
        // Whoever reads the outbox later finds no key in it.
        return Reply.Once(Message.Of(said.Plain(), new Block.Paragraph(said)));
    }
}
