using Microsoft.AspNetCore.Antiforgery;
using StandupBot.Features.Dashboard.Acts;

namespace StandupBot.Web.Dashboard;

/// <summary>What stands around every page: who is signed in, how it looks, what the last act came to.</summary>
/// <param name="Name">Null for nobody.</param>
/// <param name="Path">Where the page is, to come back to.</param>
/// <param name="Token">Proves that a form comes from this page.</param>
/// <param name="Once">New for each page: what its forms carry so that they act once.</param>
public sealed record Frame(string? Name, string? Company, Look Look, ActResult.Told? Told, string Path, string Token, string Once)
{
    internal static Frame Of(HttpContext http)
    {
        var actor = http.RequestServices.GetRequiredService<Visitor>().Actor;
        return new Frame(
            actor?.Member.Name, actor?.Company.Name, Looks.Of(http.Request), actor is null ? null : Notice.Take(http),
            http.Request.Path + http.Request.QueryString, http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http).RequestToken!, Guid.CreateVersion7().ToString("N"));
    }
}
