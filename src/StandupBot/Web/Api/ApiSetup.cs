using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authentication;
using StandupBot.Features.Calendars;
using StandupBot.Web.Api.Document;
using StandupBot.Web.Api.Writing;
using StandupBot.Web.Dashboard;

namespace StandupBot.Web.Api;

internal static class ApiSetup
{
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddOptions<ApiOptions>().BindConfiguration(ApiOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<RequestPace>().AddSingleton<ApiWrite>().AddScoped<ApiCalls>().AddScoped<ApiAct>();
        services.AddSingleton(provider => new HostAddress(() => provider.GetService<PublicAddress>()?.Current));
        // Not AddAuthentication: that would load the keys of cookies at start, which tokens do not need.
        services.AddAuthenticationCore().AddWebEncoders().AddAuthorization();
        new AuthenticationBuilder(services).AddScheme<AuthenticationSchemeOptions, TokenScheme>(TokenScheme.Name, null);
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false)));
        return services.AddApiDocument();
    }
}
