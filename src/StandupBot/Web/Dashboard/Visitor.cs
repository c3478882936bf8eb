using StandupBot.Features.Commands;
using StandupBot.Features.Inbox;

namespace StandupBot.Web.Dashboard;

/// <summary>Who looks at a page: filled in from the session, never from anything else that the browser says.</summary>
internal sealed class Visitor
{
    private Call? call;

    /// <summary>Null for nobody.</summary>
    public Actor? Actor { get; private set; }

    /// <summary>The session's key.</summary>
    public string? Session { get; private set; }

    /// <summary>With all that decides what the visitor may see; there on every page behind the sign-in.</summary>
    public Call Call => call ?? throw new InvalidOperationException("Nobody is signed in here.");

    public void SignedIn(Actor actor, string session) => (Actor, Session) = (actor, session);

    public void Enters(Call loaded) => call = loaded;
}
