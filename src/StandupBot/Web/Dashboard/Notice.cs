using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using StandupBot.Features.Dashboard.Acts;

namespace StandupBot.Web.Dashboard;

/// <summary>What an act came to, carried over the redirect to the next page in a cookie that only we can write and read, and read once.</summary>
internal static class Notice
{
    private const string Cookie = "standupbot.told";

    /// <summary>What a cookie holds with room to spare.</summary>
    private const int Longest = 900;

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(1);

    public static void Leave(HttpContext http, ActResult.Told told)
    {
        var shown = told.Text.Length > Longest ? told with { Text = told.Text[..Longest] + "..." } : told;
        http.Response.Cookies.Append(Cookie, Protector(http).Protect(JsonSerializer.Serialize(shown)), Cookies.Of(http, Life));
    }

    public static ActResult.Told? Take(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 } kept)
            return null;
        http.Response.Cookies.Delete(Cookie, Cookies.Of(http, Life));
        try
        {
            return JsonSerializer.Deserialize<ActResult.Told>(Protector(http).Unprotect(kept));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>For this member alone: a browser that changed hands shows nothing of the one before.</summary>
    private static IDataProtector Protector(HttpContext http) => http.RequestServices.GetRequiredService<IDataProtectionProvider>()
        .CreateProtector("StandupBot.Dashboard.Told", http.RequestServices.GetRequiredService<Visitor>().Actor?.Id ?? "");
}
